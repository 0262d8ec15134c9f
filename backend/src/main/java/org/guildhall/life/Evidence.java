package org.guildhall.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.community.Community;

/** Counts what speaks for the next stage, in one report over the tables of every feature. */
@ApplicationScoped
class Evidence {
    private static final String REPORT = """
            select
                (select count(*) from membership where community_id = c.id and state = 'ACTIVE') as active,
                (select count(distinct p.org_unit) from membership m join person p on p.id = m.person_id
                    where m.community_id = c.id and m.state = 'ACTIVE') as units,
                (select count(*) from membership where community_id = c.id and role = 'LEADER') as leaders,
                (select count(*) from membership where community_id = c.id and role <> 'MEMBER') as leading,
                (select count(*) from membership m where m.community_id = c.id and m.state = 'ACTIVE'
                    and (m.role <> 'MEMBER'
                        or exists (select from responsibility r where r.community_id = c.id and r.person_id = m.person_id
                            and r.state = 'HELD' and r.kind <> 'SPONSOR')
                        or exists (select from goal_check_in i join goal g on g.id = i.goal_id
                            where g.community_id = c.id and i.person_id = m.person_id and i.at > cast(:coreSince as timestamptz)
                            having count(*) >= :coreCheckIns and count(distinct date_trunc('week', i.at)) >= :coreWeeks))) as core,
                (select extract(day from max(cast(:now as timestamptz) - coalesce(role_since, since))) from membership
                    where community_id = c.id and role = 'LEADER' having bool_and(interim)) as interim,
                (select count(*) from handover where community_id = c.id and state = 'COMPLETED') as handovers,
                (select count(*) from responsibility
                    where community_id = c.id and kind = 'SPONSOR' and state = 'HELD') as sponsors,
                (select max(members) from generate_series(1, 4) quarter, lateral (
                    select count(*) as members from membership
                        where community_id = c.id and state in ('ACTIVE', 'PAUSED', 'LEFT', 'REMOVED')
                            and since <= cast(:now as timestamptz) - quarter * interval '3 months'
                            and (ended_at is null or ended_at > cast(:now as timestamptz) - quarter * interval '3 months')) then_) as best,
                (select count(*) from charter where community_id = c.id and ratified_at is not null) as charters,
                (select count(*) from charter where community_id = c.id and ratified_at > cast(:since as timestamptz)) as renewed,
                (select count(*) from goal where community_id = c.id and state = 'ACTIVE') as goals,
                (select count(*) from goal where community_id = c.id and state = 'ACHIEVED') as achieved,
                (select count(*) from goal
                    where community_id = c.id and state in ('ACHIEVED', 'MISSED', 'DROPPED')) as closed,
                (select greatest(0, cast(:today as date) - min(review_on)) from charter
                    where community_id = c.id and state = 'RATIFIED') as overdue
            from community c where c.id = :community""";

    private final EntityManager database;
    private final StageNumbers numbers;

    Evidence(EntityManager database, StageNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** @param since when its present stage began */
    Facts of(Community community, Instant since, Instant now) {
        var row = (Tuple) database.createNativeQuery(REPORT, Tuple.class)
                .setParameter("community", community.id)
                .setParameter("since", since)
                .setParameter("now", now)
                .setParameter("coreSince", now.minus(Duration.ofDays(numbers.coreDays())))
                .setParameter("coreCheckIns", numbers.coreCheckIns())
                .setParameter("coreWeeks", numbers.coreWeeks())
                .setParameter("today", Date.valueOf(community.today(now)))
                .getSingleResult();
        return new Facts(
                number(row, "active"),
                number(row, "units"),
                !community.domainStatement.isBlank(),
                number(row, "leaders"),
                number(row, "leading"),
                number(row, "core"),
                number(row, "interim"),
                number(row, "handovers"),
                number(row, "sponsors"),
                number(row, "best"),
                number(row, "charters"),
                number(row, "renewed"),
                number(row, "overdue"),
                number(row, "goals"),
                number(row, "achieved"),
                number(row, "closed"),
                (int) Duration.between(since, now).toDays());
    }

    private static int number(Tuple row, String name) {
        return row.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
