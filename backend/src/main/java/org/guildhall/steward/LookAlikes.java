package org.guildhall.steward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;

/** Every query about communities that look alike. */
@ApplicationScoped
class LookAlikes implements PanacheRepositoryBase<LookAlike, UUID> {

    private static final String NOTICE = """
            insert into look_alike (id, a_id, b_id, score, noticed_at)
            select uuidv7(), least(c.id, o.id), greatest(c.id, o.id), look_alike_score(c, o), :now
            from community c join community o on o.name_key % c.name_key and o.id <> c.id and o.status <> 'CLOSED'
            where c.id = :community and c.status <> 'CLOSED' and look_alike_score(c, o) >= 50
            on conflict on constraint look_alike_once do update set score = excluded.score""";

    private static final String FORGET = """
            delete from look_alike l using community a, community b
            where :community in (l.a_id, l.b_id) and l.dismissed_at is null
                and a.id = l.a_id and b.id = l.b_id and look_alike_score(a, b) < 50""";

    /** A pair with both of its communities. */
    record Pair(LookAlike likeness, Community one, Community other) {}

    static final Keyset<Pair> MOST_ALIKE = new Keyset<>(
            "mostAlike",
            true,
            List.of(
                    Column.number("l.score", pair -> pair.likeness().score),
                    Column.id("l.id", pair -> pair.likeness().id)));

    private static final String FROM =
            " from LookAlike l join Community a on a.id = l.aId join Community b on b.id = l.bId"
                    + " where a.status <> CLOSED and b.status <> CLOSED";

    /** Compares a community with all others, and forgets what it no longer looks like. */
    void notice(UUID community, Instant now) {
        var _ = getEntityManager()
                .createNativeQuery(FORGET)
                .setParameter("community", community)
                .executeUpdate();
        var _ = getEntityManager()
                .createNativeQuery(NOTICE)
                .setParameter("community", community)
                .setParameter("now", now)
                .executeUpdate();
    }

    List<Pair> pairs(boolean dismissed, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(
                        "select l, a, b" + FROM + " and l.dismissedAt is " + (dismissed ? "not " : "") + "null"
                                + MOST_ALIKE.after(position) + MOST_ALIKE.order(position),
                        Pair.class)
                .setMaxResults(rows);
        MOST_ALIKE.parameters(position, Map.of()).forEach(query::setParameter);
        return query.getResultList();
    }

    /** The pair the two are, kept from changing until the transaction ends. */
    Optional<LookAlike> between(Community one, Community other) {
        return find("(aId = ?1 and bId = ?2) or (aId = ?2 and bId = ?1)", one.id, other.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** How many pairs nobody has looked at. */
    long waiting() {
        return getEntityManager()
                .createQuery("select count(*)" + FROM + " and l.dismissedAt is null", Long.class)
                .getSingleResult();
    }
}
