package org.guildhall.discussion.keeping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Prose;

/** Why something is hidden. */
@Schema(name = "HideReason")
record HideReason(
        @Schema(
                description = "For its author and for the audit trail; names the norm where there is one.",
                examples = "It names a customer. Please leave that out and tell us, then we show it again.")
        @NotBlank
        @Size(min = 3, max = 300)
        @Prose
        String reason) {}
