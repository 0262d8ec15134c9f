package org.guildhall.discussion;

import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** What is read of a reply to show it. People and replies that are not there come without an id. */
record ReplyRow(
        Reply reply,
        PersonRef author,
        @Nullable String program,
        ReplyRef commentOn,
        ReplyRef replyTo,
        @Nullable String reactions,
        @Nullable String myReactions) {

    static final String SELECT = "select r, " + Refs.person("a") + ", s.clientId, " + Refs.reply("c", "ca") + ", "
            + Refs.reply("t", "ta") + ", " + Refs.reactions("x.discussionId = r.discussionId and x.replyId = r.id")
            + ", " + Refs.reactions("x.discussionId = r.discussionId and x.replyId = r.id and x.personId = :actor")
            + " from Reply r left join Person a on a.id = r.authorId left join ServiceAccount s on s.id = r.programId"
            + " left join Reply c on c.id = r.commentOn left join Person ca on ca.id = c.authorId and c.deletedAt is null and c.hiddenAt is null"
            + " left join Reply t on t.id = r.replyTo left join Person ta on ta.id = t.authorId and t.deletedAt is null and t.hiddenAt is null";

    int number() {
        return reply.number;
    }
}
