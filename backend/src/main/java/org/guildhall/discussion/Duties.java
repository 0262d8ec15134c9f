package org.guildhall.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guildhall.community.Standings;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;

/** Finds what waits for somebody in discussions: what they began and have not finished, and ideas to decide on. */
@ApplicationScoped
class Duties {
    static final Keyset<Duty.Row> OLDEST = new Keyset<>(
            "oldest",
            false,
            List.of(
                    Column.time("d.createdAt", Duty.Row::createdAt),
                    Column.id("d.id", row -> row.discussion().id())));

    private static final String EACH_ANSWERED = "(select count(distinct n.questionIndex) from Reply n"
            + " where n.discussionId = d.id and n.type = ANSWER and n.hiddenAt is null and n.deletedAt is null)"
            + " >= cast(sql('jsonb_array_length(?->''questions'')', d.opening) as Integer)";

    private static final String WAITS =
            "d.authorId = :actor and (m.state = ACTIVE or d.guest = true and c.visibility <> PRIVATE)"
                    + " and (d.kind = QUESTION and d.unanswered = false or d.kind = FEEDBACK and (d.due < :today or "
                    + EACH_ANSWERED + "))"
                    + " or m.state = ACTIVE and m.role in (LEADER, FACILITATOR) and d.kind = IDEA and d.createdAt < :ideas";

    private final EntityManager database;
    private final DiscussionConfig config;

    Duties(EntityManager database, DiscussionConfig config) {
        this.database = database;
        this.config = config;
    }

    List<Duty.Row> of(Actor actor, Position position, int rows) {
        var query = database.createQuery(
                        "select c, new org.guildhall.discussion.BriefRow(" + BriefRow.COLUMNS + ")" + Standings.FROM
                                + DiscussionStandings.JOIN + BriefRow.JOINS
                                + " where c.status = ACTIVE and d.state = OPEN and " + Discussions.LISTED + " and ("
                                + WAITS + ")" + OLDEST.after(position) + OLDEST.order(position),
                        Duty.Row.class)
                .setMaxResults(rows);
        var parameters = Map.<String, Object>of(
                "actor", actor.id(),
                "today", LocalDate.ofInstant(actor.now(), ZoneOffset.UTC),
                "ideas", actor.now().minus(Duration.ofDays(config.ideaDays())));
        OLDEST.parameters(position, parameters).forEach(query::setParameter);
        return query.getResultList();
    }
}
