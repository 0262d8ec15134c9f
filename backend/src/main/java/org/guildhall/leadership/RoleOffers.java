package org.guildhall.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.community.Standing;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;

/** Every query about offered roles. */
@ApplicationScoped
class RoleOffers implements PanacheRepositoryBase<RoleOffer, UUID> {

    /** An offer with where, to whom and by whom. */
    record Offered(RoleOffer offer, Community community, Person person, Person by) {}

    static final Keyset<Offered> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("o.id", offered -> offered.offer().id)));

    private static final String SELECT = "select o, c, p, b from RoleOffer o join Community c on c.id = o.communityId"
            + " join Person p on p.id = o.personId join Person b on b.id = o.offeredBy where ";

    private static final String WAITING = " and o.state = OPEN and o.expiresAt > :now";

    Offered in(Standing here, UUID id) {
        return getEntityManager()
                .createQuery(SELECT + "o.communityId = :community and o.id = :id", Offered.class)
                .setParameter("community", here.community().id)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    List<Offered> waiting(Standing here, Position position, int rows) {
        return read(
                "o.communityId = :community" + WAITING,
                Map.of("community", here.community().id, "now", here.actor().now()),
                position,
                rows);
    }

    /** What is offered to a person, where they still belong. */
    List<Offered> waitingFor(Actor actor, Position position, int rows) {
        return read(
                "o.personId = :person" + WAITING
                        + " and exists (select 1 from Membership m where m.communityId = o.communityId"
                        + " and m.personId = o.personId and m.state in (ACTIVE, PAUSED))",
                Map.of("person", actor.id(), "now", actor.now()),
                position,
                rows);
    }

    List<Offered> overdue(Instant now) {
        return getEntityManager()
                .createQuery(SELECT + "o.state = OPEN and o.expiresAt <= :now order by o.expiresAt", Offered.class)
                .setParameter("now", now)
                .getResultList();
    }

    private List<Offered> read(String condition, Map<String, Object> parameters, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(SELECT + condition + NEWEST.after(position) + NEWEST.order(position), Offered.class)
                .setMaxResults(rows);
        NEWEST.parameters(position, parameters).forEach(query::setParameter);
        return query.getResultList();
    }
}
