package org.guildhall.goal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Line;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says, and what may be edited of it.
 *
 * @param unit null for per cent, of which the target is 100
 */
@Schema(name = "GoalText")
record GoalText(
        @NotBlank @Size(max = 120) @Line String title,
        @Size(max = 1000) @Prose @Nullable String why,

        @Schema(description = "How everybody can tell whether it is reached.") @Size(max = 300) @Line @Nullable
        String measure,

        @Schema(description = "What is counted; per cent when absent.", examples = "dashboards")
        @Size(max = 30)
        @Line
        @Nullable
        String unit,

        @Schema(description = "How many are wanted; always 100 without a unit.", examples = "25")
        @DecimalMin("0.01")
        @Digits(integer = 9, fraction = 2)
        @Nullable
        BigDecimal target,

        @Schema(description = "The member who looks after it.") @Nullable
        UUID ownerId,

        @Nullable LocalDate due,

        @Schema(description = "Whether only leaders and facilitators see it; false begins it, for good.")
        boolean draft) {

    static GoalText of(Goal goal) {
        return new GoalText(
                goal.title,
                goal.why,
                goal.measure,
                goal.unit,
                goal.unit == null ? null : goal.target,
                goal.ownerId,
                goal.due,
                goal.state == Goal.State.DRAFT);
    }

    /** @throws Refusal.Invalid when the target does not fit the unit */
    BigDecimal aim() {
        if (unit == null) {
            if (target != null && target.compareTo(Goal.PER_CENT) != 0) {
                throw new Refusal.Invalid("/target", "per-cent", "must be 100 where there is no unit");
            }
            return Goal.PER_CENT;
        }
        if (target == null) {
            throw new Refusal.Invalid("/target", "not-null", "must be given where there is a unit");
        }
        return target;
    }
}
