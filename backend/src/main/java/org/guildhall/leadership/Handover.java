package org.guildhall.leadership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A leader passes the community on to another member, who agrees before anything changes. */
@DynamicUpdate
@Entity
public class Handover {

    /** How far a hand-over is. */
    @Schema(
            name = "HandoverState",
            description = "How far it is: PROPOSED waits for the receiver, ACCEPTED for the leader who hands over.")
    public enum State {
        PROPOSED,
        ACCEPTED,
        COMPLETED,
        CANCELLED
    }

    @Id
    public UUID id;

    public UUID communityId;
    public UUID fromPerson;
    public UUID toPerson;
    public @Nullable String note;

    @Enumerated(EnumType.STRING)
    public State state;

    public Instant proposedAt;
    public @Nullable Instant acceptedAt;
    public @Nullable Instant endedAt;

    /** What waited when it was completed. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable List<OpenItem> openItems;

    protected Handover() {}

    Handover(Community community, Person to, @Nullable String note, Actor actor) {
        this.id = Ids.next();
        this.communityId = community.id;
        this.fromPerson = actor.id();
        this.toPerson = to.id;
        this.note = note;
        this.state = State.PROPOSED;
        this.proposedAt = actor.now();
    }

    boolean open() {
        return state == State.PROPOSED || state == State.ACCEPTED;
    }

    Activity proposed(Person to, Actor actor) {
        return about(ActivityKind.HANDOVER_PROPOSED, to, actor);
    }

    Activity accept(Person to, Actor actor) {
        this.state = State.ACCEPTED;
        this.acceptedAt = actor.now();
        return about(ActivityKind.HANDOVER_ACCEPTED, to, actor);
    }

    Activity complete(Person to, List<OpenItem> openItems, Actor actor) {
        this.openItems = openItems;
        end(State.COMPLETED, actor.now());
        return about(ActivityKind.HANDOVER_COMPLETED, to, actor);
    }

    Activity cancel(Person to, Actor actor) {
        end(State.CANCELLED, actor.now());
        return about(ActivityKind.HANDOVER_CANCELLED, to, actor);
    }

    /** Ends because one of the two does not belong any more. */
    Activity lapse(Person to, Instant now) {
        end(State.CANCELLED, now);
        return Activity.in(communityId, ActivityKind.HANDOVER_CANCELLED, null, to.asSubject(), now);
    }

    private void end(State state, Instant now) {
        this.state = state;
        this.endedAt = now;
    }

    private Activity about(ActivityKind kind, Person to, Actor actor) {
        return Activity.in(communityId, kind, actor.id(), to.asSubject(), actor.now());
    }
}
