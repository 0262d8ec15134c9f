package org.guildhall.admission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.community.Membership;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Every query about removals and the appeals against them. */
@ApplicationScoped
class Appeals implements PanacheRepositoryBase<Appeal, UUID> {

    /** A removal, where it happened, and the appeal if there is one. */
    record Removed(
            Membership membership,
            Community community,
            @Nullable Appeal appeal) {}

    /** An appeal with everything a steward needs to answer it. */
    record Heard(Appeal appeal, Membership membership, Community community, Person person) {}

    static final Keyset<Removed> LATEST =
            new Keyset<>("latest", true, List.of(Column.id("m.id", row -> row.membership().id)));

    static final Keyset<Heard> OLDEST = new Keyset<>(
            "oldest",
            false,
            List.of(
                    Column.time("a.madeAt", row -> row.appeal().madeAt),
                    Column.id("a.membershipId", row -> row.appeal().membershipId)));

    private static final String REMOVED = "select m, c, a from Membership m join Community c on c.id = m.communityId"
            + " left join Appeal a on a.membershipId = m.id where m.personId = :actor and m.state = REMOVED";

    private static final String HEARD = "select a, m, c, p from Appeal a join Membership m on m.id = a.membershipId"
            + " join Community c on c.id = m.communityId join Person p on p.id = m.personId where ";

    List<Removed> of(Actor actor, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(REMOVED + LATEST.after(position) + LATEST.order(position), Removed.class)
                .setMaxResults(rows);
        LATEST.parameters(position, Map.of("actor", actor.id())).forEach(query::setParameter);
        return query.getResultList();
    }

    /** @throws Refusal.NotFound when the actor has no such removal */
    Removed of(Actor actor, UUID id) {
        return getEntityManager()
                .createQuery(REMOVED + " and m.id = :id", Removed.class)
                .setParameter("actor", actor.id())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    List<Heard> waiting(Position position, int rows) {
        var query = getEntityManager()
                .createQuery(HEARD + "a.outcome is null" + OLDEST.after(position) + OLDEST.order(position), Heard.class)
                .setMaxResults(rows);
        OLDEST.parameters(position, new HashMap<>()).forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * An appeal, locked until the commit: of two answers at once the second sees the first.
     *
     * @throws Refusal.NotFound when there is none
     */
    Heard locked(UUID id) {
        var appeal = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal.NotFound::new);
        return getEntityManager()
                .createQuery(HEARD + "a.membershipId = :id", Heard.class)
                .setParameter("id", appeal.membershipId)
                .getSingleResult();
    }
}
