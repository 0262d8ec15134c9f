package org.guildhall.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Dated news about a goal. Written once and never changed. */
@DynamicUpdate
@Entity
@Table(name = "goal_check_in")
public class CheckIn {
    /** How sure whoever checks in is that the goal will be reached. */
    @Schema(name = "GoalConfidence", description = "How sure whoever checks in is that the goal will be reached.")
    public enum Confidence {
        SURE,
        UNSURE,
        DOUBTFUL
    }

    @Id
    public UUID id;

    public UUID goalId;
    public UUID personId;
    public Instant at;
    public BigDecimal progress;
    public @Nullable String note;

    @Enumerated(EnumType.STRING)
    public @Nullable Confidence confidence;

    protected CheckIn() {}

    CheckIn(Goal goal, CheckInResource.NewCheckIn wish, Actor actor) {
        this.id = Ids.next();
        this.goalId = goal.id;
        this.personId = actor.id();
        this.at = actor.now();
        this.progress = wish.progress();
        this.note = wish.note();
        this.confidence = wish.confidence();
    }
}
