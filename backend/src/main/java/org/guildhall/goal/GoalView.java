package org.guildhall.goal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Standing;
import org.guildhall.identity.PersonRef;
import org.guildhall.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** Something the community works towards together. */
@Schema(name = "Goal")
record GoalView(
        UUID id,

        @Schema(examples = "Every release dashboard is readable without colour")
        String title,

        @Nullable String why,

        @Schema(description = "How everybody can tell whether it is reached.") @Nullable
        String measure,

        @Schema(description = "What is counted; per cent when absent.", examples = "dashboards") @Nullable
        String unit,

        @Schema(description = "How many are wanted; 100 without a unit.", examples = "25")
        BigDecimal target,

        @Schema(description = "How many there are, by the last check-in.", examples = "14")
        BigDecimal progress,

        @Schema(description = "The member who looks after it.") @Nullable
        PersonRef owner,

        @Schema(description = "Whether it is worked on and nobody looks after it.")
        boolean needsOwner,

        @Nullable LocalDate due,
        Goal.State state,

        @Schema(
                description =
                        "Whether it is worked on and nobody has told news of it for weeks; 35 days unless configured.")
        boolean quiet,

        @Schema(description = "The last news of a quiet goal.") @Nullable
        Instant quietSince,

        @Schema(description = "What came of it, or why it was dropped.") @Nullable
        String outcome,

        Instant createdAt,
        @Nullable Instant closedAt,
        List<EvidenceView> evidence,
        Can can,
        @Schema(hidden = true) int version)
        implements Versioned {

    /** What the caller may do with it. */
    @Schema(name = "GoalAbilities")
    record Can(
            boolean edit,

            @Schema(description = "Check in, and add or remove evidence.")
            boolean report,

            @Schema(description = "Close it as achieved, missed or dropped; a draft is only dropped.")
            boolean close,

            boolean reopen) {

        static Can of(Standing here, Goal goal) {
            return new Can(
                    GoalPolicy.edit(here, goal).allowed(),
                    GoalPolicy.report(here, goal).allowed(),
                    GoalPolicy.close(here, goal, Goal.State.DROPPED).allowed(),
                    GoalPolicy.reopen(here, goal).allowed());
        }
    }

    static GoalView of(Goals.Owned owned, List<Evidence> evidence, Standing here, int quietDays) {
        var goal = owned.goal();
        var active = goal.state == Goal.State.ACTIVE;
        var quietFrom = goal.newsAt.plus(Duration.ofDays(quietDays));
        var quiet = active && !here.actor().now().isBefore(quietFrom);
        return new GoalView(
                goal.id,
                goal.title,
                goal.why,
                goal.measure,
                goal.unit,
                plain(goal.target),
                plain(goal.progress),
                PersonRef.ofNullable(owned.owner()),
                active && owned.owner() == null,
                goal.due,
                goal.state,
                quiet,
                quiet ? goal.newsAt : null,
                goal.outcome,
                goal.createdAt,
                goal.closedAt,
                evidence.stream().map(EvidenceView::of).toList(),
                Can.of(here, goal),
                goal.version);
    }

    /** Without the zeros behind the point that the database keeps. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
