package org.guildhall.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityRef;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** A discussion as lists show it. */
public record DiscussionInBrief(
        UUID id,
        CommunityRef community,
        DiscussionKind kind,

        @Schema(examples = "Do we still need 3D charts anywhere?")
        String title,

        @Schema(description = "The beginning of its body, as plain text.")
        String excerpt,

        @Schema(description = "Absent for a program.") @Nullable
        PersonRef author,

        @Schema(description = "The program that began it, where no person did.") @Nullable
        String program,

        Instant createdAt,
        List<String> tags,
        Discussion.State state,
        @Nullable Outcome outcome,

        @Schema(description = "Whether an answer to the question was accepted.")
        boolean answered,

        boolean pinned,
        boolean locked,

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
        Watch watch) {

    static DiscussionInBrief of(BriefRow row, Community community) {
        return new DiscussionInBrief(
                row.id(),
                CommunityRef.of(community),
                row.kind(),
                row.title(),
                row.excerpt(),
                Refs.known(row.author()),
                row.program(),
                row.createdAt(),
                row.tags(),
                row.state(),
                row.outcome(),
                row.outcome() == Outcome.ANSWERED,
                row.pinRank() > 0,
                row.lockedAt() != null,
                row.replyCount(),
                row.participantCount(),
                row.helpfulCount(),
                row.lastActivityAt(),
                Refs.known(row.lastReplyBy()),
                row.unread(),
                row.watch());
    }
}
