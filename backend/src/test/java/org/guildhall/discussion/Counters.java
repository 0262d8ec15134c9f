package org.guildhall.discussion;

import java.util.List;
import org.guildhall.testing.Database;

/** Recounts what a discussion counts. */
final class Counters {
    private Counters() {}

    /** The counters of the discussion at this path that differ from a recount. */
    static List<String> miscounted(String path) {
        return Database.column("""
                with said as (select * from reply where discussion_id = ?::uuid and hidden_at is null and deleted_at is null),
                d as (select * from discussion where id = ?::uuid),
                people as (select author_id from said where author_id is not null
                    union select author_id from d where author_id is not null)
                select name || ' is ' || is_ || ', not ' || should from d, lateral (values
                    ('reply_count', d.reply_count::text, (select count(*) from said)::text),
                    ('participant_count', d.participant_count::text, (select count(*) from people)::text),
                    ('participants', (select count(*) from participant where discussion_id = d.id)::text,
                        (select count(*) from people)::text),
                    ('posts', (select sum(posts) from participant where discussion_id = d.id)::text,
                        ((select count(*) from said where author_id is not null) + num_nonnulls(d.author_id))::text),
                    ('last_activity_at', d.last_activity_at::text,
                        coalesce((select max(created_at) from said), d.created_at)::text),
                    ('last_reply_by', coalesce(d.last_reply_by::text, '-'),
                        coalesce((select author_id::text from said order by number desc limit 1), '-')),
                    ('helpful_count', d.helpful_count::text, (select count(*) from reaction x where discussion_id = d.id
                        and (reply_id is null or reply_id in (select id from said)))::text),
                    ('last_number', d.last_number::text,
                        (select greatest(max(number), d.last_number) from reply where discussion_id = d.id)::text)
                ) counter (name, is_, should) where is_ <> should""", id(path), id(path));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
