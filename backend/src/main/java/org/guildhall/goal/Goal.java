package org.guildhall.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** Something the community works towards together, with a measure and a due date. */
@DynamicUpdate
@Entity
public class Goal {
    static final BigDecimal PER_CENT = new BigDecimal(100);

    /** Where a goal stands. */
    @Schema(
            name = "GoalState",
            description = "Where the goal stands: DRAFT is being written, ACTIVE is worked on, the others are closed.")
    public enum State {
        DRAFT,
        ACTIVE,
        ACHIEVED,
        MISSED,
        DROPPED;

        boolean closed() {
            return this != DRAFT && this != ACTIVE;
        }
    }

    @Id
    public UUID id;

    @Version
    public int version;

    public UUID communityId;
    public String title;
    public @Nullable String why;
    public @Nullable String measure;

    /** What is counted; null for per cent. */
    public @Nullable String unit;

    public BigDecimal target;

    /** Moved by check-ins alone, which make nobody's edit stale. */
    @OptimisticLock(excluded = true)
    public BigDecimal progress;

    public @Nullable UUID ownerId;
    public @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    public State state;

    /** What is worked on first; computed by the database from the state. */
    @Column(insertable = false, updatable = false)
    public short rank;

    /** Days since 2000, soonest first; computed by the database, the largest number without a due date. */
    @Column(insertable = false, updatable = false)
    public int dueDay;

    /** What came of it, or why it was dropped. */
    public @Nullable String outcome;

    public Instant createdAt;

    /** When anybody last heard of it: its beginning, or a check-in. */
    @OptimisticLock(excluded = true)
    public Instant newsAt;

    public @Nullable Instant closedAt;

    protected Goal() {}

    Goal(Community community, GoalText text, Actor actor) {
        this.id = Ids.next();
        this.communityId = community.id;
        this.progress = BigDecimal.ZERO;
        this.state = State.DRAFT;
        this.createdAt = actor.now();
        write(text, actor.now());
    }

    Activity made(Actor actor) {
        return activity(state == State.DRAFT ? ActivityKind.GOAL_DRAFTED : ActivityKind.GOAL_STARTED, actor);
    }

    Activity edit(GoalText text, Actor actor) {
        var starts = state == State.DRAFT && !text.draft();
        write(text, starts ? actor.now() : newsAt);
        return activity(starts ? ActivityKind.GOAL_STARTED : ActivityKind.GOAL_EDITED, actor);
    }

    private void write(GoalText text, Instant newsAt) {
        this.title = text.title();
        this.why = text.why();
        this.measure = text.measure();
        this.unit = text.unit();
        this.target = text.aim();
        this.ownerId = text.ownerId();
        this.due = text.due();
        this.state = text.draft() ? State.DRAFT : State.ACTIVE;
        this.newsAt = newsAt;
    }

    Activity checkIn(CheckIn checkIn, Actor actor) {
        this.progress = checkIn.progress;
        this.newsAt = checkIn.at;
        return activity(ActivityKind.GOAL_CHECKED, actor);
    }

    Activity close(State state, String outcome, Actor actor) {
        this.state = state;
        this.outcome = outcome;
        this.closedAt = actor.now();
        return activity(ActivityKind.valueOf("GOAL_" + state), actor).because(outcome);
    }

    Activity reopen(Actor actor) {
        this.state = State.ACTIVE;
        this.outcome = null;
        this.closedAt = null;
        this.newsAt = actor.now();
        return activity(ActivityKind.GOAL_REOPENED, actor);
    }

    /** Its owner no longer belongs to the community. */
    Activity loseOwner(Instant now) {
        this.ownerId = null;
        return Activity.in(communityId, ActivityKind.GOAL_OWNER_LEFT, null, subject(), now);
    }

    Activity activity(ActivityKind kind, Actor actor) {
        return Activity.in(communityId, kind, actor.id(), subject(), actor.now());
    }

    private Subject subject() {
        return new Subject("goal", id, title);
    }
}
