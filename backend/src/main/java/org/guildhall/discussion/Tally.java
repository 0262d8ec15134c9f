package org.guildhall.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Moves the counters of discussions, in the database and with the discussion's row locked ({@link DiscussionStandings#changing}), so
 * that they equal a recount after any interleaving.
 */
@ApplicationScoped
public class Tally {

    /** One statement for what every reply moves: who takes part, what its author has read, and the counters with the next number. */
    private static final String PERSON_REPLIES = """
            with part as (
                insert into participant (discussion_id, person_id, posts, since) values (:discussion, :author, 1, :now)
                on conflict (discussion_id, person_id) do update set posts = participant.posts + 1
                returning posts),
            have_read as (
                insert into reading (person_id, discussion_id, read_up_to)
                select :author, id, last_number + 1 from discussion where id = :discussion
                on conflict (person_id, discussion_id) do update set read_up_to = excluded.read_up_to)
            update discussion set last_number = last_number + 1, reply_count = reply_count + 1,
                participant_count = participant_count + (select count(*) from part where posts = 1),
                last_activity_at = greatest(last_activity_at, :now), last_reply_by = :author
            where id = :discussion returning last_number""";

    private static final String PROGRAM_REPLIES = """
            update discussion set last_number = last_number + 1, reply_count = reply_count + 1,
                last_activity_at = greatest(last_activity_at, :now), last_reply_by = null
            where id = :discussion returning last_number""";

    private static final String START = """
            with part as (insert into participant (discussion_id, person_id, posts, since) values (:discussion, :author, 1, :now))
            insert into reading (person_id, discussion_id, read_up_to) values (:author, :discussion, 0)""";

    private static final String WHO_TAKES_PART = """
            with post as (
                select author_id, created_at from reply
                where discussion_id = :discussion and author_id is not null and hidden_at is null and deleted_at is null
                union all
                select author_id, created_at from discussion where id = :discussion and author_id is not null),
            counted as (select author_id, count(*) as posts, min(created_at) as since from post group by author_id),
            gone as (
                delete from participant where discussion_id = :discussion
                and person_id not in (select author_id from counted))
            insert into participant (discussion_id, person_id, posts, since)
            select :discussion, author_id, posts, since from counted
            on conflict (discussion_id, person_id) do update set posts = excluded.posts, since = excluded.since""";

    private static final String WHAT_IS_THERE = """
            update discussion set
                reply_count = (select count(*) from reply
                    where discussion_id = :discussion and hidden_at is null and deleted_at is null),
                participant_count = (select count(*) from participant where discussion_id = :discussion),
                helpful_count = (select count(*) from reaction x left join reply r on r.id = x.reply_id
                    where x.discussion_id = :discussion and r.hidden_at is null and r.deleted_at is null),
                last_activity_at = coalesce((select max(created_at) from reply
                    where discussion_id = :discussion and hidden_at is null and deleted_at is null), created_at),
                last_reply_by = (select author_id from reply
                    where discussion_id = :discussion and hidden_at is null and deleted_at is null
                    order by number desc limit 1)
            where id = :discussion""";

    private final EntityManager database;

    Tally(EntityManager database) {
        this.database = database;
    }

    /** Its author takes part in a new discussion and has read it. */
    void start(Discussion discussion) {
        if (discussion.authorId != null) {
            var _ = database.createNativeQuery(START)
                    .setParameter("discussion", discussion.id)
                    .setParameter("author", discussion.authorId)
                    .setParameter("now", discussion.createdAt)
                    .executeUpdate();
        }
    }

    /** Counts one more reply of the actor, who has read everything before it. Answers its number. */
    int reply(Talk talk) {
        var actor = talk.here().actor();
        var query = database.createNativeQuery(actor.service() ? PROGRAM_REPLIES : PERSON_REPLIES, Integer.class)
                .setParameter("discussion", talk.discussion().id)
                .setParameter("now", actor.now());
        if (!actor.service()) {
            query.setParameter("author", actor.id());
        }
        return (Integer) query.getSingleResult();
    }

    /** Counts again what is neither hidden nor deleted, after replies went, came back, or came from elsewhere. */
    public void recount(UUID discussion) {
        for (var statement : new String[] {WHO_TAKES_PART, WHAT_IS_THERE}) {
            var _ = database.createNativeQuery(statement)
                    .setParameter("discussion", discussion)
                    .executeUpdate();
        }
    }
}
