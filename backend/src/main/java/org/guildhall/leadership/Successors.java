package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.identity.Person;

/** Every query about who would lead if somebody went. */
@ApplicationScoped
class Successors {
    /** The longest-serving facilitator, else the most active deputy, else the sponsor. */
    private static final String FIRST_IN_LINE = """
            select candidate.person_id from (
                select 1 as place, m.person_id, 0 as deeds, coalesce(m.role_since, m.since) as since
                from membership m
                where m.community_id = :community and m.role = 'FACILITATOR' and m.state = 'ACTIVE'
                union all
                select case r.kind when 'DEPUTY' then 2 else 3 end, r.person_id,
                    (select count(*) from activity a
                     where a.community_id = r.community_id and a.actor_id = r.person_id), r.held_since
                from responsibility r
                where r.community_id = :community and r.kind in ('DEPUTY', 'SPONSOR') and r.state = 'HELD'
                    and (r.kind = 'SPONSOR' or exists (select from membership m where m.community_id = r.community_id
                        and m.person_id = r.person_id and m.state = 'ACTIVE'))) candidate
            join person p on p.id = candidate.person_id and p.deactivated_at is null and p.id <> :leaver
            order by candidate.place, candidate.deeds desc, candidate.since, candidate.person_id limit 1""";

    private final EntityManager database;

    Successors(EntityManager database) {
        this.database = database;
    }

    /** Deactivations follow one another, so that nobody is appointed who is being deactivated. */
    void queue() {
        var _ = database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('deactivation', 0))")
                .getSingleResult();
    }

    /** Communities at work in which nobody leads but this person, by name. */
    List<Community> leftAlone(Person leaver) {
        return database.createQuery(
                        "select c from Community c join Membership m on m.communityId = c.id"
                                + " where m.personId = :leaver and m.role = LEADER and c.status in (ACTIVE, PAUSED)"
                                + " and not exists (select 1 from Membership other where other.communityId = c.id"
                                + " and other.role = LEADER and other.personId <> :leaver) order by c.nameKey, c.id",
                        Community.class)
                .setParameter("leaver", leaver.id)
                .getResultList();
    }

    /** Who is first in line; empty when a steward has to. */
    Optional<Person> firstInLine(Community community, Person leaver) {
        return database.createNativeQuery(FIRST_IN_LINE, UUID.class)
                .setParameter("community", community.id)
                .setParameter("leaver", leaver.id)
                .getResultStream()
                .findFirst()
                .map(id -> database.find(Person.class, id));
    }
}
