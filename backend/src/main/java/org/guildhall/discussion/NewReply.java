package org.guildhall.discussion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Prose;
import org.jspecify.annotations.Nullable;

/** Something to be said in a discussion. */
@Schema(name = "NewReply")
record NewReply(
        @Schema(description = "Markdown.") @NotBlank @Size(max = DiscussionText.MOST_BODY) @Prose
        String body,

        @Schema(description = "The reply of the same discussion that it replies to.") @Nullable
        UUID replyTo,

        @Schema(description = "The answer to a QUESTION that it comments on; itself no comment.") @Nullable
        UUID commentOn,

        @Schema(description = "What it is to a FEEDBACK request; needed there from everybody but the maker.") @Nullable
        ReplyType type,

        @Schema(description = "Which of the maker's questions an ANSWER answers, from 0.") @Min(0) @Max(4) @Nullable
        Short questionIndex) {}
