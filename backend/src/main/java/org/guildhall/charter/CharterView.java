package org.guildhall.charter;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a community agrees on. */
@Schema(name = "Charter")
public record CharterView(
        @Schema(description = "Counts from 1.", examples = "2")
        int number,

        Charter.State state,
        @Schema(description = "Whom the community is for.") String forWhom,

        @Schema(description = "What belongs to its domain.") @Nullable
        String inScope,

        @Schema(description = "What does not.") @Nullable String outOfScope,

        @Schema(description = "How members treat each other.") @Nullable
        String norms,

        @Schema(description = "When it meets.") @Nullable String rhythm,
        @Schema(description = "How it decides.") @Nullable String decisions,

        @Schema(description = "When members look at it again.") @Nullable
        LocalDate reviewOn,

        @Nullable Instant ratifiedAt) {

    static CharterView of(Charter charter) {
        return new CharterView(
                charter.number,
                charter.state,
                charter.forWhom,
                charter.inScope,
                charter.outOfScope,
                charter.norms,
                charter.rhythm,
                charter.decisions,
                charter.reviewOn,
                charter.ratifiedAt);
    }
}
