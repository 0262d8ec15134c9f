package org.guildhall.life;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.community.Membership;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.jspecify.annotations.Nullable;

/** Every query about mergers. */
@ApplicationScoped
class Mergers implements PanacheRepositoryBase<Merger, UUID> {

    /** A merger with the community on its other side, what the actor is there, and who proposed it. */
    record Sided(Merger merger, Community other, @Nullable Membership membership, Person by) {

        /** The actor's standing on the other side. */
        Standing there(Actor actor) {
            return new Standing(actor, other, membership, false, false, null, null);
        }
    }

    static final Keyset<Sided> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("x.id", sided -> sided.merger().id)));

    /** Those of a community whose other side the actor may know of. */
    private static final String SIDED = "select x, c, m, p" + Standings.FROM + """
             join Merger x on x.absorbedId = :here and x.survivorId = c.id or x.survivorId = :here and x.absorbedId = c.id
             join Person p on p.id = x.proposedBy where (:steward = true or\s""" + Standings.LISTED + ")";

    List<Sided> of(Standing here, Position position, int rows) {
        return read(here, NEWEST.after(position) + NEWEST.order(position), NEWEST.parameters(position, Map.of()), rows);
    }

    Optional<Sided> of(Standing here, UUID id) {
        return read(here, " and x.id = :id", Map.of("id", id), 1).stream().findFirst();
    }

    private List<Sided> read(Standing here, String rest, Map<String, Object> parameters, int rows) {
        var query = getEntityManager()
                .createQuery(SIDED + rest, Sided.class)
                .setParameter("here", here.community().id)
                .setParameter("actor", here.actor().id())
                .setParameter("steward", here.actor().steward())
                .setMaxResults(rows);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Ends the proposals that concern a community which ends otherwise. */
    void lapse(Community community, Instant now) {
        var _ = update(
                "state = LAPSED, decidedAt = ?1 where state = PROPOSED and (absorbedId = ?2 or survivorId = ?2)",
                now,
                community.id);
    }
}
