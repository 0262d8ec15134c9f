package org.guildhall.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;

/** Every query about openings by stewards. */
@ApplicationScoped
class Openings implements PanacheRepositoryBase<Opening, UUID> {

    /** An opening with the steward whose it is. */
    record Opened(Opening opening, Person by) {}

    static final Keyset<Opened> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("o.id", opened -> opened.opening().id)));

    private final OpeningConfig config;

    Openings(OpeningConfig config) {
        this.config = config;
    }

    /** Opens the community from now on; an earlier opening whose time is up makes room. */
    Opened begin(Standing here, String reason) {
        var actor = here.actor();
        var _ = update(
                "closedAt = endsAt where communityId = :community and personId = :person and closedAt is null"
                        + " and endsAt <= :now",
                Parameters.with("community", here.community().id)
                        .and("person", actor.id())
                        .and("now", actor.now()));
        var opening = new Opening(here.community(), actor, reason, config.length());
        persistAndFlush(opening);
        return new Opened(opening, getEntityManager().find(Person.class, actor.id()));
    }

    /** An opening of the community that has not ended. */
    Optional<Opening> open(Standing here, UUID id) {
        return find(
                        "id = :id and communityId = :community and closedAt is null and endsAt > :now",
                        Parameters.with("id", id)
                                .and("community", here.community().id)
                                .and("now", here.actor().now()))
                .firstResultOptional();
    }

    List<Opened> in(Community community, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(
                        "select o, p from Opening o join Person p on p.id = o.personId where o.communityId = :community"
                                + NEWEST.after(position) + NEWEST.order(position),
                        Opened.class)
                .setMaxResults(rows);
        NEWEST.parameters(position, Map.of("community", community.id)).forEach(query::setParameter);
        return query.getResultList();
    }
}
