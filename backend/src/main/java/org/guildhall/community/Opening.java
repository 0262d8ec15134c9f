package org.guildhall.community;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** For a while, a steward sees what the members of a community see. The reason is kept and the leaders read it. */
@DynamicUpdate
@Entity
public class Opening {
    @Id
    public UUID id;

    public UUID communityId;
    public UUID personId;
    public String reason;
    public Instant openedAt;

    /** When it ends by itself. */
    public Instant endsAt;

    /** When somebody ended it early. */
    public @Nullable Instant closedAt;

    protected Opening() {}

    Opening(Community community, Actor actor, String reason, Duration length) {
        this.id = Ids.next();
        this.communityId = community.id;
        this.personId = actor.id();
        this.reason = reason;
        this.openedAt = actor.now();
        this.endsAt = actor.now().plus(length);
    }

    Activity opened(Community community, Actor actor) {
        return Activity.in(community.id, ActivityKind.COMMUNITY_OPENED, actor.id(), community.subject(), actor.now())
                .because(reason);
    }

    Activity close(Community community, Actor actor) {
        this.closedAt = actor.now();
        return Activity.in(community.id, ActivityKind.OPENING_CLOSED, actor.id(), community.subject(), actor.now());
    }
}
