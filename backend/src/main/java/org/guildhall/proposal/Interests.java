package org.guildhall.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;

/** Every query about interest in proposals. Who has left the organisation is interested no more. */
@ApplicationScoped
class Interests implements PanacheRepositoryBase<Interest, Interest.Key> {

    /** Somebody, and what they would do. */
    record Interested(Interest interest, Person person) {}

    static final Keyset<Interested> IN_ORDER = new Keyset<>(
            "interested",
            false,
            List.of(
                    Column.time("i.since", row -> row.interest().since),
                    Column.id("i.personId", row -> row.interest().personId)));

    private static final String FROM = " from Interest i join Person p on p.id = i.personId"
            + " where i.communityId = :community and p.deactivatedAt is null";

    Optional<Interest> of(Actor actor, Community community) {
        return findByIdOptional(new Interest.Key(community.id, actor.id()));
    }

    /** Everybody who is interested, first come first. */
    List<Interested> in(Community community) {
        return in(community, Position.START, Integer.MAX_VALUE);
    }

    List<Interested> in(Community community, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(
                        "select i, p" + FROM + IN_ORDER.after(position) + IN_ORDER.order(position), Interested.class)
                .setMaxResults(rows);
        IN_ORDER.parameters(position, Map.of("community", community.id)).forEach(query::setParameter);
        return query.getResultList();
    }

    int count(Community community) {
        return getEntityManager()
                .createQuery("select count(*)" + FROM, Long.class)
                .setParameter("community", community.id)
                .getSingleResult()
                .intValue();
    }
}
