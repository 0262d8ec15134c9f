package org.guildhall.charter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Standing;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** What a member says to a section of a version. */
@Schema(name = "CharterComment")
record CharterCommentView(
        UUID id,
        CharterSection section,

        @Schema(examples = "Fourteen o'clock is night in Tokyo.")
        String text,

        @Schema(description = "Whether it stands against ratifying the version.")
        boolean objection,

        @Schema(description = "Whether it is an objection that is neither answered nor withdrawn.")
        boolean open,

        PersonRef author,
        Instant at,
        @Nullable String answer,
        @Nullable PersonRef answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant withdrawnAt,
        Can can) {

    /** What the caller may do with it. */
    @Schema(name = "CharterCommentAbilities")
    record Can(boolean answer, boolean withdraw) {}

    static CharterCommentView of(CharterComments.Said said, Charter charter, Standing here) {
        var comment = said.comment();
        return new CharterCommentView(
                comment.id,
                comment.section,
                comment.text,
                comment.objection,
                comment.openObjection(),
                PersonRef.of(said.author()),
                comment.at,
                comment.answer,
                PersonRef.ofNullable(said.answerer()),
                comment.answeredAt,
                comment.withdrawnAt,
                new Can(
                        CharterPolicy.answer(here, charter).allowed(),
                        comment.withdrawnAt == null
                                && CharterPolicy.withdraw(here, charter, comment)
                                        .allowed()));
    }
}
