package org.guildhall.charter;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Community;
import org.guildhall.platform.Prose;
import org.jspecify.annotations.Nullable;

/** Everything a version of a charter says. */
@Embeddable
@Schema(name = "CharterText")
public record CharterText(
        @Schema(
                description = "What the community is there for.",
                examples = "Nobody at Meridian decides on a chart they misread.")
        @Size(max = 1000)
        @Prose
        @Nullable
        String purpose,

        @Schema(description = "Whom it is for.", examples = "Everybody who makes or reads charts at work.")
        @NotBlank
        @Size(max = 600)
        @Prose
        String forWhom,

        @Schema(description = "What belongs to its domain.") @Size(max = 2000) @Prose @Nullable
        String inScope,

        @Schema(description = "What does not.") @Size(max = 2000) @Prose @Nullable
        String outOfScope,

        @Schema(description = "How members treat each other.") @Size(max = 4000) @Prose @Nullable
        String norms,

        @Schema(description = "When it meets.") @Size(max = 1000) @Prose @Nullable
        String rhythm,

        @Schema(description = "How it decides.") @Size(max = 2000) @Prose @Nullable
        String decisions,

        @Schema(description = "When members look at it again.", examples = "2027-09-01") @Nullable
        LocalDate reviewOn) {

    /** What the first draft begins with: no more than the community says itself. */
    static CharterText first(Community community) {
        return new CharterText(null, community.forWhom, null, null, null, null, null, null);
    }
}
