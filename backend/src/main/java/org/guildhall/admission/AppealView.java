package org.guildhall.admission;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appeal as its author sees it. */
@Schema(name = "Appeal")
record AppealView(
        @Schema(description = "What the person says.", examples = "I only answered a question about my course.")
        String text,

        Instant madeAt,
        @Schema(description = "Absent while it waits.") Appeal.@Nullable Outcome outcome,

        @Schema(description = "What the steward says.") @Nullable
        String answer,

        @Nullable Instant answeredAt) {

    static AppealView of(Appeal appeal) {
        return new AppealView(appeal.text, appeal.madeAt, appeal.outcome, appeal.answer, appeal.answeredAt);
    }
}
