package org.guildhall.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Prose;
import org.jspecify.annotations.Nullable;

/** What the maker does with the feedback. */
@Schema(name = "FeedbackSummary", description = "What the maker does with the feedback.")
public record Summary(
        @Schema(description = "What stays as it was.") @NotBlank @Size(max = 2000) @Prose
        String kept,

        @Schema(description = "What is different now.") @NotBlank @Size(max = 2000) @Prose
        String changed,

        @Schema(description = "What is not done, and why.") @Size(max = 2000) @Prose @Nullable
        String notDoing) {}
