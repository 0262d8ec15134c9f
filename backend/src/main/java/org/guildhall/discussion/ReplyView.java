package org.guildhall.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.PersonRef;
import org.guildhall.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A reply. What is deleted or hidden keeps its place and number. */
@Schema(name = "Reply")
record ReplyView(
        UUID id,
        UUID discussionId,

        @Schema(description = "From 1, without gaps; it stays, whatever happens to others.", examples = "12")
        int number,

        @Schema(description = "Absent for a program, and when it is deleted or hidden.") @Nullable
        PersonRef author,

        @Schema(description = "The program that wrote it, where no person did.") @Nullable
        String program,

        @Nullable ReplyType type,

        @Schema(description = "Which of the maker's questions it answers, from 0.") @Nullable
        Short questionIndex,

        @Schema(description = "The answer that it comments on.") @Nullable
        ReplyRef commentOn,

        @Schema(description = "The reply that it replies to.") @Nullable
        ReplyRef replyTo,

        @Schema(description = "What was written; absent where the caller does not see it.") @Nullable
        String bodyMarkdown,

        @Schema(description = "The same as safe HTML.") @Nullable
        String bodyHtml,

        Instant createdAt,
        @Nullable Instant editedAt,

        @Schema(description = "Whether it is the accepted answer.")
        boolean accepted,

        @Nullable Hiding hidden,

        @Schema(description = "Whether only its place is left.")
        boolean deleted,

        List<ReactionCount> reactions,
        List<ReactionKind> myReactions,
        Can can,
        @Schema(hidden = true) int version)
        implements Versioned {

    /** What the caller may do with it. */
    @Schema(name = "ReplyAbilities")
    record Can(boolean edit, boolean delete, boolean restore, boolean accept, boolean hide, boolean react) {

        static Can of(Talk talk, Reply reply) {
            var gone = reply.deletedAt != null;
            return new Can(
                    ReplyPolicy.edit(talk, reply).allowed(),
                    !gone && ReplyPolicy.delete(talk, reply).allowed(),
                    gone && ReplyPolicy.restore(talk, reply).allowed(),
                    !reply.id.equals(talk.discussion().acceptedReplyId)
                            && ReplyPolicy.accept(talk, reply).allowed(),
                    !gone && DiscussionPolicy.keep(talk).allowed(),
                    ReplyPolicy.react(talk, reply).allowed());
        }
    }

    static ReplyView of(Talk talk, ReplyRow row) {
        var reply = row.reply();
        var reads = ReplyPolicy.reads(talk, reply);
        return new ReplyView(
                reply.id,
                reply.discussionId,
                reply.number,
                reads ? Refs.known(row.author()) : null,
                reads ? row.program() : null,
                reply.type,
                reply.questionIndex,
                ReplyRef.known(row.commentOn()),
                ReplyRef.known(row.replyTo()),
                reads ? reply.bodyMarkdown : null,
                reads ? reply.bodyHtml : null,
                reply.createdAt,
                reads ? reply.editedAt : null,
                reply.id.equals(talk.discussion().acceptedReplyId),
                reply.hiddenAt == null || reply.deletedAt != null
                        ? null
                        : new Hiding(reply.hiddenReason, reply.hiddenAt),
                reply.deletedAt != null,
                reads ? ReactionCount.of(row.reactions()) : List.of(),
                reads ? ReactionCount.kinds(row.myReactions()) : List.of(),
                Can.of(talk, reply),
                reply.version);
    }
}
