package org.guildhall.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One community going on in another: proposed, done, or come to nothing. */
@DynamicUpdate
@Entity
class Merger {
    /** How far it is. */
    @Schema(
            name = "MergerState",
            description =
                    "How far it is: PROPOSED waits for the other side, DONE took place, REFUSED was turned down by either side, LAPSED was overtaken by another end.")
    enum State {
        PROPOSED,
        DONE,
        REFUSED,
        LAPSED
    }

    @Id
    public UUID id;

    public UUID absorbedId;
    public UUID survivorId;
    public String reason;

    @Enumerated(EnumType.STRING)
    public State state;

    /** Why it was refused. */
    public @Nullable String refusal;

    /** How many people the one that goes on gained. */
    public @Nullable Integer newMembers;

    public UUID proposedBy;
    public Instant proposedAt;
    public @Nullable UUID decidedBy;
    public @Nullable Instant decidedAt;

    protected Merger() {}

    Merger(Community absorbed, Community survivor, String reason, Actor actor) {
        this.id = Ids.next();
        this.absorbedId = absorbed.id;
        this.survivorId = survivor.id;
        this.reason = reason;
        this.state = State.PROPOSED;
        this.proposedBy = actor.id();
        this.proposedAt = actor.now();
    }

    /** Recorded where it is decided. */
    Activity proposed(Community absorbed, Actor actor) {
        return Activity.in(survivorId, ActivityKind.MERGER_PROPOSED, actor.id(), absorbed.subject(), actor.now())
                .because(reason);
    }

    Activity refuse(Community here, String refusal, Actor actor) {
        decide(State.REFUSED, actor);
        this.refusal = refusal;
        return Activity.in(here.id, ActivityKind.MERGER_REFUSED, actor.id(), here.subject(), actor.now())
                .because(refusal);
    }

    void done(int newMembers, Actor actor) {
        decide(State.DONE, actor);
        this.newMembers = newMembers;
    }

    private void decide(State state, Actor actor) {
        this.state = state;
        this.decidedBy = actor.id();
        this.decidedAt = actor.now();
    }
}
