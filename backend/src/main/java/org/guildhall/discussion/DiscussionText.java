package org.guildhall.discussion;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Line;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;

/** What a discussion says, and what its author may edit of it. */
@Schema(name = "DiscussionText")
record DiscussionText(
        @Schema(examples = "Do we still need 3D charts anywhere?") @NotBlank @Size(max = MOST_TITLE) @Line
        String title,

        @Schema(description = "Markdown; empty where the opening says it all.") @NotNull @Size(max = MOST_BODY) @Prose
        String body,

        @Schema(description = "Up to five.", examples = "[\"charts\"]") @NotNull @Size(max = 5)
        List<@NotBlank @Size(max = 30) @Line String> tags,

        @NotNull @Valid Opening opening) {
    static final int MOST_TITLE = 150;
    static final int MOST_BODY = 20_000;

    DiscussionText {
        opening = requireNonNullElse(opening, Opening.NONE);
    }

    static DiscussionText of(Discussion discussion) {
        return new DiscussionText(discussion.title, discussion.bodyMarkdown, discussion.tags, discussion.opening);
    }

    /** @throws Refusal.Invalid when it does not fit the kind */
    void fit(DiscussionKind kind) {
        if (body.isBlank() && !kind.speaksForItself()) {
            throw new Refusal.Invalid("/body", "not-blank", "must not be blank");
        }
        opening.fit(kind);
    }
}
