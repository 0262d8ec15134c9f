package org.guildhall.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One person's belonging to one community. Ended memberships stay as history; who returns gets a new one. */
@Entity
public class Membership {
    @Id
    public UUID id;

    public UUID communityId;
    public UUID personId;

    @Enumerated(EnumType.STRING)
    public MembershipState state;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** Leaders first; computed by the database from the role. */
    @Column(insertable = false, updatable = false)
    public short rank;

    public Instant since;
    public @Nullable Instant endedAt;

    protected Membership() {}

    Membership(Community community, Actor actor, MembershipState state, Role role) {
        this.id = Ids.next();
        this.communityId = community.id;
        this.personId = actor.id();
        this.state = state;
        this.role = role;
        this.since = actor.now();
    }

    /** The activity of a membership that has just come about. */
    Activity begun(Actor actor) {
        var kind =
                state == MembershipState.REQUESTED ? ActivityKind.MEMBERSHIP_REQUESTED : ActivityKind.MEMBERSHIP_JOINED;
        return Activity.in(communityId, kind, actor.id(), actor.subject(), since);
    }

    Activity accept(Actor actor) {
        this.state = MembershipState.ACTIVE;
        this.since = actor.now();
        return begun(actor);
    }

    Activity leave(Actor actor) {
        this.state = MembershipState.LEFT;
        this.role = Role.MEMBER;
        this.endedAt = actor.now();
        return Activity.in(communityId, ActivityKind.MEMBERSHIP_LEFT, actor.id(), actor.subject(), actor.now());
    }
}
