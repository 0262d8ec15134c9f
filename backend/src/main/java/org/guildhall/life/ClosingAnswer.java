package org.guildhall.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Line;
import org.jspecify.annotations.Nullable;

/** What became of one point of the closing checklist. */
@Schema(name = "ClosingAnswer")
record ClosingAnswer(
        @NotNull ClosingPoint point,
        @NotNull Outcome outcome,

        @Schema(
                description = "What was done; where nothing was needed, why.",
                examples = "Everything is in the engineering handbook, chapter 7.")
        @Size(max = 300)
        @Line
        @Nullable
        String note) {

    /** Whether it was settled, or did not apply. */
    @Schema(name = "ClosingOutcome", description = "Whether it was settled, or did not apply.")
    enum Outcome {
        DONE,
        NOT_NEEDED
    }

    boolean lacksReason() {
        return outcome == Outcome.NOT_NEEDED && (note == null || note.isBlank());
    }
}
