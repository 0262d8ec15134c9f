package org.guildhall.charter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What a member says to a section while members are asked; an objection stands until it is answered or withdrawn. */
@DynamicUpdate
@Entity
public class CharterComment {
    @Id
    public UUID id;

    public UUID charterId;
    public UUID personId;

    @Enumerated(EnumType.STRING)
    public CharterSection section;

    public String text;
    public boolean objection;
    public Instant at;
    public @Nullable String answer;
    public @Nullable UUID answeredBy;
    public @Nullable Instant answeredAt;
    public @Nullable Instant withdrawnAt;

    protected CharterComment() {}

    CharterComment(Charter charter, CharterCommentResource.NewComment wish, Actor actor) {
        this.id = Ids.next();
        this.charterId = charter.id;
        this.personId = actor.id();
        this.section = wish.section();
        this.text = wish.text();
        this.objection = wish.objection();
        this.at = actor.now();
    }

    boolean openObjection() {
        return objection && answeredAt == null && withdrawnAt == null;
    }

    Activity made(Charter charter, Actor actor, Community community) {
        var kind = objection ? ActivityKind.CHARTER_OBJECTED : ActivityKind.CHARTER_COMMENTED;
        return charter.activity(kind, actor, community);
    }

    Activity answer(String answer, Charter charter, Actor actor, Community community) {
        this.answer = answer;
        this.answeredBy = actor.id();
        this.answeredAt = actor.now();
        return charter.activity(ActivityKind.COMMENT_ANSWERED, actor, community);
    }

    Activity withdraw(Charter charter, Actor actor, Community community) {
        this.withdrawnAt = actor.now();
        return charter.activity(ActivityKind.COMMENT_WITHDRAWN, actor, community);
    }
}
