package org.guildhall.discussion;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityRef;
import org.guildhall.community.Standing;
import org.guildhall.identity.PersonRef;
import org.guildhall.platform.Page;
import org.guildhall.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A discussion with the first of its replies: everything that one page shows. */
@Schema(name = "Discussion")
public record DiscussionView(
        UUID id,
        CommunityRef community,
        DiscussionKind kind,

        @Schema(examples = "Do we still need 3D charts anywhere?")
        String title,

        @Schema(description = "The beginning of its body, as plain text.")
        String excerpt,

        @Schema(description = "What was written; empty where the opening says it all.")
        String bodyMarkdown,

        @Schema(description = "The same as safe HTML.") String bodyHtml,
        Opening opening,

        @Schema(description = "Absent for a program.") @Nullable
        PersonRef author,

        @Schema(description = "The program that began it, where no person did.") @Nullable
        String program,

        @Schema(description = "Whether its author asked without being a member.")
        boolean guest,

        Instant createdAt,
        @Nullable Instant editedAt,
        List<String> tags,
        Discussion.State state,

        @Schema(description = "How it ended; absent while it goes on.") @Nullable
        Closing closing,

        @Schema(description = "Whether an answer to the question was accepted.")
        boolean answered,

        boolean pinned,
        boolean locked,

        @Schema(description = "Why nobody can reply.") @Nullable
        Lock lock,

        @Nullable Hiding hidden,

        @Schema(description = "Shown to its author, leaders and facilitators only.") @Nullable
        Instant deletedAt,

        @Schema(description = "The discussion in which it goes on.") @Nullable
        UUID mergedInto,

        @Schema(description = "Replies that are neither hidden nor deleted.", examples = "12")
        int replyCount,

        @Schema(description = "People who take part, its author included.", examples = "5")
        int participantCount,

        int helpfulCount,
        Instant lastActivityAt,
        @Nullable PersonRef lastReplyBy,

        @Schema(description = "Replies that I have not read, and one more where I never opened it.", examples = "3")
        int unread,

        @Schema(description = "How I want to hear of it; absent when as in its community.") @Nullable
        Watch watch,

        @Schema(description = "The number of the last reply that I have read; absent when I never opened it.") @Nullable
        Integer readUpTo,

        @Schema(description = "The number of the newest reply, also when that is hidden or deleted.", examples = "14")
        int lastNumber,

        List<ReactionCount> reactions,
        List<ReactionKind> myReactions,

        @Schema(description = "The first five people who took part.")
        List<PersonRef> participants,

        DiscussionAbilities can,
        Page<ReplyView> replies,
        @Schema(hidden = true) int version)
        implements Versioned {

    /** How it ended. */
    @Schema(name = "DiscussionClosing")
    record Closing(
            Outcome outcome,
            @Nullable String note,

            @Schema(description = "What the maker does with the feedback.") @Nullable
            Summary summary,

            Instant at,

            @Schema(description = "Absent when it expired.") @Nullable
            PersonRef by,

            @Nullable ReplyRef acceptedReply) {}

    /** Why nobody can reply. */
    @Schema(name = "DiscussionLock")
    record Lock(String reason, Instant at, @Nullable PersonRef by) {}

    static DiscussionView of(Standing here, DiscussionPage page, Page<ReplyView> replies) {
        var discussion = page.discussion();
        return new DiscussionView(
                discussion.id,
                CommunityRef.of(here.community()),
                discussion.kind,
                discussion.title,
                discussion.excerpt,
                discussion.bodyMarkdown,
                discussion.bodyHtml,
                discussion.opening,
                Refs.known(page.author()),
                page.program(),
                discussion.guest,
                discussion.createdAt,
                discussion.editedAt,
                discussion.tags,
                discussion.state,
                closing(page),
                discussion.outcome == Outcome.ANSWERED,
                discussion.pinnedAt != null,
                discussion.locked(),
                discussion.lockedAt == null
                        ? null
                        : new Lock(
                                requireNonNullElse(discussion.lockReason, ""),
                                discussion.lockedAt,
                                Refs.known(page.lockedBy())),
                discussion.hiddenAt == null ? null : new Hiding(discussion.hiddenReason, discussion.hiddenAt),
                discussion.deletedAt,
                discussion.mergedInto,
                discussion.replyCount,
                discussion.participantCount,
                discussion.helpfulCount,
                discussion.lastActivityAt,
                Refs.known(page.lastReplyBy()),
                page.unread(),
                page.watch(),
                page.readUpTo(),
                discussion.lastNumber,
                ReactionCount.of(page.reactions()),
                ReactionCount.kinds(page.myReactions()),
                Refs.people(page.participants()),
                DiscussionAbilities.of(new Talk(here, discussion)),
                replies,
                discussion.version);
    }

    private static @Nullable Closing closing(DiscussionPage page) {
        var discussion = page.discussion();
        return discussion.outcome == null || discussion.closedAt == null
                ? null
                : new Closing(
                        discussion.outcome,
                        discussion.outcomeNote,
                        discussion.summary,
                        discussion.closedAt,
                        Refs.known(page.closedBy()),
                        ReplyRef.known(page.accepted()));
    }
}
