package org.guildhall.leadership;

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
import org.guildhall.identity.Person;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A duty that somebody has in a community, or is asked to take on, or offers to. */
@DynamicUpdate
@Entity
public class Responsibility {

    /** Where a responsibility stands. */
    @Schema(
            name = "ResponsibilityState",
            description =
                    "OFFERED waits for the person, VOLUNTEERED for a leader or facilitator; HELD is in force; ENDED is over.")
    public enum State {
        OFFERED,
        VOLUNTEERED,
        HELD,
        ENDED
    }

    @Id
    public UUID id;

    public UUID communityId;
    public UUID personId;

    @Enumerated(EnumType.STRING)
    public Duty kind;

    @Enumerated(EnumType.STRING)
    public State state;

    public @Nullable String message;
    public UUID proposedBy;
    public Instant proposedAt;
    public @Nullable Instant heldSince;
    public @Nullable Instant heldUntil;
    public @Nullable Instant endedAt;

    protected Responsibility() {}

    /** Offered to somebody else, or volunteered for by oneself. */
    Responsibility(Community community, Person person, Duty kind, @Nullable String message, Actor actor) {
        this.id = Ids.next();
        this.communityId = community.id;
        this.personId = person.id;
        this.kind = kind;
        this.state = person.id.equals(actor.id()) ? State.VOLUNTEERED : State.OFFERED;
        this.message = message;
        this.proposedBy = actor.id();
        this.proposedAt = actor.now();
    }

    Activity proposed(Person person, Actor actor) {
        var kind =
                state == State.OFFERED ? ActivityKind.RESPONSIBILITY_OFFERED : ActivityKind.RESPONSIBILITY_VOLUNTEERED;
        return about(kind, person, actor);
    }

    Activity take(Person person, Instant until, Actor actor) {
        this.state = State.HELD;
        this.heldSince = actor.now();
        this.heldUntil = until;
        return about(ActivityKind.RESPONSIBILITY_TAKEN, person, actor);
    }

    Activity end(Person person, Actor actor) {
        this.state = State.ENDED;
        this.endedAt = actor.now();
        return about(ActivityKind.RESPONSIBILITY_ENDED, person, actor);
    }

    /** Ends with the person's belonging. */
    Activity lapse(Person person, Instant now) {
        this.state = State.ENDED;
        this.endedAt = now;
        return Activity.in(communityId, ActivityKind.RESPONSIBILITY_ENDED, null, person.asSubject(), now)
                .because(kind.name());
    }

    private Activity about(ActivityKind activity, Person person, Actor actor) {
        return Activity.in(communityId, activity, actor.id(), person.asSubject(), actor.now())
                .because(kind.name());
    }
}
