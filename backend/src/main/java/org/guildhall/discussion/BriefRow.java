package org.guildhall.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** What lists read of a discussion. */
record BriefRow(
        UUID id,
        DiscussionKind kind,
        String title,
        String excerpt,
        List<String> tags,
        PersonRef author,
        @Nullable String program,
        Instant createdAt,
        Discussion.State state,
        @Nullable Outcome outcome,
        short pinned,
        @Nullable Instant lockedAt,
        int replyCount,
        int participantCount,
        int helpfulCount,
        Instant lastActivityAt,
        PersonRef lastReplyBy,
        int unread,
        @Nullable Watch watch) {

    static final String COLUMNS = "d.id, d.kind, d.title, d.excerpt, d.tags, " + Refs.person("a")
            + ", s.clientId, d.createdAt, d.state, d.outcome, d.pinRank, d.lockedAt, d.replyCount, d.participantCount,"
            + " d.helpfulCount, d.lastActivityAt, " + Refs.person("l") + ", " + Unread.COUNT + ", y.watch";

    /** Behind a discussion {@code d}: its author {@code a} or {@code s}, who replied last {@code l}, what the actor has read {@code y}. */
    static final String JOINS =
            " left join Person a on a.id = d.authorId left join ServiceAccount s on s.id = d.programId"
                    + " left join Person l on l.id = d.lastReplyBy"
                    + " left join Reading y on y.discussionId = d.id and y.personId = :actor";

    int pinRank() {
        return pinned;
    }
}
