package org.guildhall.testing;

import java.util.UUID;
import org.guildhall.testing.Trio.Standing;

/** Discussions and replies put into a community without asking it, for what tests start from. */
public final class Posts {
    private Posts() {}

    /** A question of somebody in this standing; of the leader, where nobody can have asked it. Answers its id. */
    public static UUID discussion(UUID id, Trio trio, int index, Standing author) {
        var program = author == Standing.SERVICE;
        Database.execute(
                """
                insert into discussion (id, community_id, kind, title, body_markdown, body_html, excerpt, author_id, program_id,
                    created_at, participant_count, last_activity_at)
                values (?::uuid, ?::uuid, 'QUESTION', 'Why?', 'Why?', '<p>Why?</p>', 'Why?', ?::uuid,
                    (select id from service_account where client_id = ?), now(), ?, now())""",
                id.toString(),
                trio.communities().get(index),
                program ? null : trio.ids().getOrDefault(author, trio.ids().get(Standing.LEADER)),
                program ? trio.caller(author).name() : null,
                program ? 0 : 1);
        if (!program) {
            Database.execute("""
                    insert into participant (discussion_id, person_id, posts, since)
                    select id, author_id, 1, created_at from discussion where id = ?""", id);
        }
        return id;
    }

    /** A reply to the discussion, by the same author. Answers its id. */
    public static UUID reply(UUID id, UUID discussion) {
        Database.execute("""
                insert into reply (id, discussion_id, number, author_id, program_id, body_markdown, body_html, created_at)
                select ?, id, last_number + 1, author_id, program_id, 'Because.', '<p>Because.</p>', now()
                from discussion where id = ?""", id, discussion);
        Database.execute("""
                update discussion set last_number = last_number + 1, reply_count = reply_count + 1, last_reply_by = author_id
                where id = ?""", discussion);
        return id;
    }

    /** The version of a thing that the caller reads; any, where they do not. */
    public static String etag(Caller caller, String path) {
        var etag = caller.get(path).header("ETag");
        return etag == null ? "\"0-0\"" : etag;
    }
}
