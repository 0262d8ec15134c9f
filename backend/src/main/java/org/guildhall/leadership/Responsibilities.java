package org.guildhall.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

/** Every query about responsibilities. */
@ApplicationScoped
class Responsibilities implements PanacheRepositoryBase<Responsibility, UUID> {

    /** A responsibility with where and whose it is. */
    record Borne(Responsibility responsibility, Community community, Person person) {}

    static final Keyset<Borne> BY_KIND = new Keyset<>(
            "kind",
            false,
            List.of(
                    Column.text("cast(r.kind as string)", borne -> borne.responsibility().kind),
                    Column.id("r.id", borne -> borne.responsibility().id)));

    static final Keyset<Borne> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("r.id", borne -> borne.responsibility().id)));

    private static final String SELECT = "select r, c, p from Responsibility r join Community c on c.id = r.communityId"
            + " join Person p on p.id = r.personId where ";

    Borne in(Standing here, UUID id) {
        return getEntityManager()
                .createQuery(SELECT + "r.communityId = :community and r.id = :id", Borne.class)
                .setParameter("community", here.community().id)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** Those in force, and those that wait as far as they concern the caller; outside only who greets. */
    List<Borne> open(Standing here, Position position, int rows) {
        return read(
                "r.communityId = :community and r.state <> ENDED"
                        + " and (r.state = HELD or :facilitates = true or r.personId = :me)"
                        + " and (:inside = true or r.kind = GREETER or r.personId = :me)",
                Map.of(
                        "community", here.community().id,
                        "facilitates", here.facilitates(),
                        "inside", here.seesContent(),
                        "me", here.actor().id()),
                BY_KIND,
                position,
                rows);
    }

    /** What a person is asked to take on. */
    List<Borne> offeredTo(Actor actor, Position position, int rows) {
        return read("r.personId = :me and r.state = OFFERED", Map.of("me", actor.id()), NEWEST, position, rows);
    }

    /** What a person who left still has there; a sponsor need not belong. */
    List<Borne> leftBehind(UUID community, UUID person) {
        return getEntityManager()
                .createQuery(
                        SELECT + "r.communityId = :community and r.personId = :person and r.state <> ENDED"
                                + " and r.kind <> SPONSOR and not exists (select 1 from Membership m"
                                + " where m.communityId = r.communityId and m.personId = r.personId"
                                + " and m.state in (ACTIVE, PAUSED))",
                        Borne.class)
                .setParameter("community", community)
                .setParameter("person", person)
                .getResultList();
    }

    private List<Borne> read(
            String condition, Map<String, Object> parameters, Keyset<Borne> keyset, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(SELECT + condition + keyset.after(position) + keyset.order(position), Borne.class)
                .setMaxResults(rows);
        keyset.parameters(position, parameters).forEach(query::setParameter);
        return query.getResultList();
    }
}
