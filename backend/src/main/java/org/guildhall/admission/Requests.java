package org.guildhall.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.community.Membership;
import org.guildhall.community.MembershipState;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

/** Every query about memberships that wait: requests, and invitations. */
@ApplicationScoped
class Requests {
    private static final int BATCH = 200;

    /** A membership that waits, and whose it is. */
    record Waiting(Membership membership, Person person) {}

    /** Who has waited longest comes first. */
    static final Keyset<Waiting> OLDEST =
            new Keyset<>("oldest", false, List.of(Column.id("m.id", row -> row.membership().id)));

    private final EntityManager database;

    Requests(EntityManager database) {
        this.database = database;
    }

    List<Waiting> in(Community community, MembershipState state, Position position, int rows) {
        var query = database.createQuery(
                        "select m, p from Membership m join Person p on p.id = m.personId"
                                + " where m.communityId = :community and m.state = :state"
                                + OLDEST.after(position) + OLDEST.order(position),
                        Waiting.class)
                .setMaxResults(rows);
        OLDEST.parameters(position, Map.of("community", community.id, "state", state))
                .forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * A membership that waits or did, locked until the commit: of two answers at once the second sees the first.
     *
     * @throws Refusal.NotFound when there is none in this community
     */
    Waiting locked(Community community, UUID id) {
        var membership = database.find(Membership.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (membership == null || !membership.communityId.equals(community.id)) {
            throw new Refusal.NotFound();
        }
        return new Waiting(membership, database.find(Person.class, membership.personId));
    }

    /** Requests that nobody has answered in time and nobody has been told of, where there is somebody at work to answer. */
    List<Waiting> overdue(Instant now) {
        return due(
                now,
                "m.state = REQUESTED and m.escalatedAt is null"
                        + " and exists (select 1 from Community c where c.id = m.communityId and c.status = ACTIVE)");
    }

    /** Invitations that have run out. */
    List<Waiting> expired(Instant now) {
        return due(now, "m.state = INVITED");
    }

    private List<Waiting> due(Instant now, String condition) {
        return database.createQuery(
                        "from Membership m where m.answerBy < :now and " + condition + " order by m.answerBy",
                        Membership.class)
                .setParameter("now", now)
                .setMaxResults(BATCH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultStream()
                .map(membership -> new Waiting(membership, database.find(Person.class, membership.personId)))
                .toList();
    }
}
