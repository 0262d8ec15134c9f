package org.guildhall.community;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.identity.Actor;
import org.jspecify.annotations.Nullable;

/** What a community has lived through: whether it is at work, why it rests or has ended, and at which stage it is. */
@MappedSuperclass
public abstract class Lifecycle {
    @Enumerated(EnumType.STRING)
    public Status status;

    @Enumerated(EnumType.STRING)
    public Stage stage;

    /** The day on which it is at work again, in its own time zone. */
    public @Nullable LocalDate pausedUntil;

    public @Nullable String pauseNote;
    public @Nullable String closedReason;

    /** The community that its members went on to, when it merged. */
    public @Nullable UUID mergedInto;

    /** The community itself, as activities name it. */
    public abstract Subject subject();

    /** The activity of a community that has just come about. */
    Activity begun(Actor actor) {
        return by(actor, status == Status.PROPOSED ? ActivityKind.COMMUNITY_PROPOSED : ActivityKind.COMMUNITY_STARTED);
    }

    /** A proposal comes alive. */
    public Activity activate(Actor actor) {
        this.status = Status.ACTIVE;
        return begun(actor);
    }

    /** A proposal is given up. */
    public Activity withdraw(String reason, Actor actor) {
        this.status = Status.CLOSED;
        this.closedReason = reason;
        return by(actor, ActivityKind.PROPOSAL_WITHDRAWN).because(reason);
    }

    public Activity pause(LocalDate until, @Nullable String note, Actor actor) {
        this.status = Status.PAUSED;
        this.pausedUntil = until;
        this.pauseNote = note;
        return by(actor, ActivityKind.COMMUNITY_PAUSED).because(note);
    }

    public Activity resume(Actor actor) {
        wake();
        return by(actor, ActivityKind.COMMUNITY_RESUMED);
    }

    /** The day until which it rested has come. */
    public Activity resume(Instant now) {
        wake();
        return Activity.in(subject().id(), ActivityKind.COMMUNITY_RESUMED, null, subject(), now);
    }

    public Activity close(String reason, Actor actor) {
        wake();
        this.status = Status.CLOSED;
        this.closedReason = reason;
        return by(actor, ActivityKind.COMMUNITY_CLOSED).because(reason);
    }

    /** Ends, because its members go on in another community. */
    public Activity mergeInto(Community survivor, String reason, Actor actor) {
        var _ = close(reason, actor);
        this.mergedInto = survivor.id;
        return by(actor, ActivityKind.COMMUNITY_MERGED).because(reason);
    }

    public Activity reopen(Actor actor) {
        wake();
        return by(actor, ActivityKind.COMMUNITY_REOPENED);
    }

    /** @param decision what was decided, with its evidence */
    public Activity decide(Stage stage, Subject decision, Actor actor) {
        this.stage = stage;
        return Activity.in(subject().id(), ActivityKind.STAGE_DECIDED, actor.id(), decision, actor.now());
    }

    private void wake() {
        this.status = Status.ACTIVE;
        this.pausedUntil = null;
        this.pauseNote = null;
        this.closedReason = null;
        this.mergedInto = null;
    }

    final Activity by(Actor actor, ActivityKind kind) {
        return Activity.in(subject().id(), kind, actor.id(), subject(), actor.now());
    }
}
