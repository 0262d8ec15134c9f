package org.guildhall.discussion.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.discussion.Discussion;
import org.guildhall.discussion.Tally;

/**
 * Takes replies from one discussion to another, with everything that hangs on them. They keep their ids and get new numbers behind
 * what is there, so that nothing that was there before changes its place.
 */
@ApplicationScoped
class Regrouping {

    private static final String TAKE = """
            with chosen as (
                select id, row_number() over (order by number) as place from reply where discussion_id = :source and id in (:replies))
            update reply set discussion_id = :target, type = null, question_index = null,
                number = (select last_number from discussion where id = :target) + place
            from chosen where reply.id = chosen.id""";

    private static final String RAISE = """
            update discussion set last_number = greatest(last_number,
                (select coalesce(max(number), 0) from reply where discussion_id = :target)) where id = :target""";

    /** What points at a reply that is now elsewhere points at nothing. */
    private static final String UNTIE = """
            update reply set
                reply_to = (select o.id from reply o where o.id = reply.reply_to and o.discussion_id = reply.discussion_id),
                comment_on = (select o.id from reply o where o.id = reply.comment_on and o.discussion_id = reply.discussion_id)
            where discussion_id in (:source, :target) and (reply_to is not null or comment_on is not null)""";

    private static final List<String> TAKE_ALONG = List.of(
            "update reaction set discussion_id = :target where reply_id in (:replies)",
            "update mention set discussion_id = :target where reply_id in (:replies)",
            "update revision set discussion_id = :target where reply_id in (:replies)");

    private final EntityManager database;
    private final Tally tally;

    Regrouping(EntityManager database, Tally tally) {
        this.database = database;
        this.tally = tally;
    }

    /** Holds two discussions until the transaction ends, in one order for everybody, so that two such deeds never wait for each other. */
    void hold(UUID one, UUID other) {
        var _ = database.createNativeQuery(
                        "select 1 from discussion where id in (:one, :other) order by id for no key update")
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList();
    }

    /** The number of the reply that comes next. */
    int next(Discussion discussion) {
        return (Integer) database.createNativeQuery(
                        "update discussion set last_number = last_number + 1 where id = :discussion returning last_number",
                        Integer.class)
                .setParameter("discussion", discussion.id)
                .getSingleResult();
    }

    /** All replies, also those that are hidden or deleted. */
    List<UUID> repliesOf(Discussion discussion) {
        return database.createQuery("select id from Reply where discussionId = :discussion", UUID.class)
                .setParameter("discussion", discussion.id)
                .getResultList();
    }

    /** @param replies of the source, in any order; they keep the order in which they were written */
    void take(Discussion source, Discussion target, Collection<UUID> replies) {
        database.flush();
        if (!replies.isEmpty()) {
            run(TAKE, Map.of("source", source.id, "target", target.id, "replies", replies));
            run(RAISE, Map.of("target", target.id));
            run(UNTIE, Map.of("source", source.id, "target", target.id));
            TAKE_ALONG.forEach(statement -> run(statement, Map.of("target", target.id, "replies", replies)));
        }
        tally.recount(source.id);
        tally.recount(target.id);
        // What was read before shows them where they were.
        database.clear();
    }

    /** Reactions to an opening go to the reply that it has become. */
    void followOpening(Discussion source, Discussion target, UUID reply) {
        database.flush();
        run(
                "update reaction set discussion_id = :target, reply_id = :reply where discussion_id = :source and reply_id is null",
                Map.of("source", source.id, "target", target.id, "reply", reply));
    }

    private void run(String statement, Map<String, ?> parameters) {
        var query = database.createNativeQuery(statement);
        parameters.forEach(query::setParameter);
        var _ = query.executeUpdate();
    }
}
