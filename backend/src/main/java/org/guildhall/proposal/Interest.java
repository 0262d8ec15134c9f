package org.guildhall.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That somebody would take part in a community which is proposed. */
@DynamicUpdate
@Entity
@IdClass(Interest.Key.class)
class Interest {
    /** One person's interest in one community. */
    record Key(UUID communityId, UUID personId) {}

    @Id
    public UUID communityId;

    @Id
    public UUID personId;

    @Enumerated(EnumType.STRING)
    public InterestKind kind;

    public @Nullable String note;
    public Instant since;

    protected Interest() {}

    Interest(Community community, InterestKind kind, @Nullable String note, Actor actor) {
        this.communityId = community.id;
        this.personId = actor.id();
        this.kind = kind;
        this.note = note;
        this.since = actor.now();
    }

    boolean says(InterestKind kind, @Nullable String note) {
        return this.kind == kind && Objects.equals(this.note, note);
    }

    Activity shown(Actor actor) {
        return by(actor, ActivityKind.INTEREST_SHOWN);
    }

    Activity change(InterestKind kind, @Nullable String note, Actor actor) {
        this.kind = kind;
        this.note = note;
        return by(actor, ActivityKind.INTEREST_CHANGED);
    }

    Activity withdrawn(Actor actor) {
        return by(actor, ActivityKind.INTEREST_WITHDRAWN);
    }

    private Activity by(Actor actor, ActivityKind kind) {
        return Activity.in(communityId, kind, actor.id(), actor.subject(), actor.now());
    }
}
