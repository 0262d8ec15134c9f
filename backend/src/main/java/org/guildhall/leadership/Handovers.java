package org.guildhall.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guildhall.community.Standing;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;

/** Every query about hand-overs. */
@ApplicationScoped
class Handovers implements PanacheRepositoryBase<Handover, UUID> {

    /** A hand-over with the two it is between. */
    record Between(Handover handover, Person from, Person to) {}

    static final Keyset<Between> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("h.id", row -> row.handover().id)));

    private static final String SELECT = "select h, f, t from Handover h join Person f on f.id = h.fromPerson"
            + " join Person t on t.id = h.toPerson where h.communityId = :community";

    Between in(Standing here, UUID id) {
        return getEntityManager()
                .createQuery(SELECT + " and h.id = :id", Between.class)
                .setParameter("community", here.community().id)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** Those that are open: all of them for leaders, and one's own for everybody else. */
    List<Between> open(Standing here, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(
                        SELECT + " and h.state in (PROPOSED, ACCEPTED)"
                                + " and (:leads = true or :me in (h.fromPerson, h.toPerson))"
                                + NEWEST.after(position) + NEWEST.order(position),
                        Between.class)
                .setMaxResults(rows);
        NEWEST.parameters(
                        position,
                        Map.of(
                                "community", here.community().id,
                                "leads", here.leads(),
                                "me", here.actor().id()))
                .forEach(query::setParameter);
        return query.getResultList();
    }

    /** Those that are open though one of the two does not belong any more. */
    List<Between> leftBehind(UUID community, UUID person) {
        return getEntityManager()
                .createQuery(
                        SELECT + " and h.state in (PROPOSED, ACCEPTED) and :person in (h.fromPerson, h.toPerson)"
                                + " and not exists (select 1 from Membership m where m.communityId = h.communityId"
                                + " and m.personId = :person and m.state in (ACTIVE, PAUSED))",
                        Between.class)
                .setParameter("community", community)
                .setParameter("person", person)
                .getResultList();
    }

    /** What waits in the community, whichever feature keeps it; only what there is any of. */
    List<OpenItem> openItems(Standing here) {
        var counts = (Object[]) getEntityManager()
                .createNativeQuery("""
                        select (select count(*) from membership where community_id = c.id and state = 'REQUESTED'),
                            (select count(*) from membership where community_id = c.id and state = 'INVITED'),
                            (select count(*) from role_offer where community_id = c.id and state = 'OPEN'),
                            (select count(*) from responsibility
                                where community_id = c.id and state in ('OFFERED', 'VOLUNTEERED')),
                            (select count(*) from newcomer_welcome w join membership m on m.id = w.membership_id
                                where w.community_id = c.id and w.greeted_at is null and m.state in ('ACTIVE', 'PAUSED')
                                    and m.since > cast(:new as timestamptz)),
                            (select count(*) from goal where community_id = c.id and state = 'ACTIVE'),
                            (select count(*) from goal where community_id = c.id and state = 'ACTIVE' and owner_id is null),
                            (select count(*) from charter where community_id = c.id and state = 'DRAFT'),
                            (select count(*) from charter where community_id = c.id and state = 'CONSULTATION'),
                            (select count(*) from charter
                                where community_id = c.id and state = 'RATIFIED' and review_on < cast(:today as date)),
                            (select count(distinct kind) from responsibility gone
                                where community_id = c.id and state = 'ENDED' and held_since is not null
                                    and not exists (select from responsibility
                                        where community_id = c.id and kind = gone.kind and state = 'HELD'))
                        from community c where c.id = :community""")
                .setParameter("community", here.community().id)
                .setParameter("new", here.actor().now().minus(Newcomers.NEW))
                .setParameter(
                        "today",
                        Date.valueOf(here.community().today(here.actor().now())))
                .getSingleResult();
        return Stream.of(OpenItem.Kind.values())
                .map(kind -> new OpenItem(kind, ((Number) counts[kind.ordinal()]).intValue()))
                .filter(item -> item.count() > 0)
                .toList();
    }
}
