package org.guildhall.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Actors;
import org.guildhall.platform.Ids;
import org.guildhall.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds communities through the eyes of the actor. Every look-up, list, feed and search uses the predicates below; there is no
 * second place that decides who may see a community.
 */
@ApplicationScoped
public class Standings {

    /** A community {@code c} with the actor's open membership {@code m} and grant {@code g}, for queries that say more after it. */
    public static final String FROM = """
             from Community c
             left join Membership m on m.communityId = c.id and m.personId = :actor
                 and m.state in (REQUESTED, INVITED, ACTIVE, PAUSED)
             left join ServiceGrant g on g.communityId = c.id and g.serviceAccountId = :actor
            """;

    /** What a steward has opened, behind {@link #FROM}; the entry {@code o} is null where nothing is open. */
    static final String OPENING = """
             left join Opening o on o.communityId = c.id and o.personId = :actor and o.closedAt is null
                 and o.endsAt > :now and :steward = true
            """;

    /** What turns up in the actor's lists, counts, search and feed. */
    public static final String LISTED =
            "(c.visibility <> PRIVATE or m.state in (ACTIVE, PAUSED) or g.communityId is not null)";

    /** Where the actor sees what members see. */
    public static final String CONTENT =
            "(c.visibility = PUBLIC or m.state in (ACTIVE, PAUSED) or g.communityId is not null)";

    /** What the actor may go to who knows its address: the listed, an open invitation, and everything for a steward. */
    private static final String REACHABLE = "(" + LISTED + " or m.id is not null or :steward = true)";

    private static final String REMOVED = """
            exists (select 1 from Membership r where r.communityId = c.id and r.personId = :actor
                and r.state = REMOVED and r.readmittedAt is null)""";

    private static final String COLUMNS = "select c, m, g.communityId is not null, " + REMOVED + ", o";

    private static final String SELECT = COLUMNS + FROM + OPENING;

    /** The same with the community's parent, where that is listed for the actor. */
    private static final String WITH_PARENT = COLUMNS + ", up" + FROM + OPENING
            + " left join Community up on up.id = c.parentId and exists (select 1" + FROM + " where c.id = up.id and "
            + LISTED + ")";

    /** Any address that leads to a community, also one it had before. */
    private static final String SLUG = "c.id = (select s.communityId from CommunitySlug s where s.slug = :address)";

    private final EntityManager database;
    private final Actors actors;

    Standings(EntityManager database, Actors actors) {
        this.database = database;
        this.actors = actors;
    }

    /**
     * The actor's standing in the community an address names.
     *
     * @param community an id or a slug
     * @throws Refusal.NotFound when there is none, or the actor may not know of it
     */
    public Standing at(String community) {
        return find(community).orElseThrow(Refusal.NotFound::new);
    }

    /** The same for a community that a request names beside its own; empty when it must look as if there were none. */
    public Optional<Standing> find(String community) {
        var actor = actors.current();
        var id = Ids.parse(community);
        var query = database.createQuery(
                WITH_PARENT + " where " + (id.isPresent() ? "c.id = :address" : SLUG) + " and " + REACHABLE,
                Object[].class);
        Object address = id.isPresent() ? id.get() : community.toLowerCase(Locale.ROOT);
        return with(query, actor, Map.of("address", address))
                .getResultStream()
                .findFirst()
                .map(row -> standing(actor, row, (Community) row[5]));
    }

    /** The actor's standing in a community of which an invitation link told them, whether they could find it or not. */
    public Standing toldOf(UUID community) {
        var actor = actors.current();
        var query = database.createQuery(SELECT + " where c.id = :address", Object[].class);
        return standing(actor, with(query, actor, Map.of("address", community)).getSingleResult(), null);
    }

    /**
     * The same, for changing one's own membership: it is read again, and nobody else changes it until the commit. The community's row
     * comes first, as in {@link #alone}, so that the two never wait for one another.
     */
    public Standing changing(Standing here) {
        if (here.membership() != null) {
            var _ = database.createNativeQuery("select 1 from community where id = :id for no key update")
                    .setParameter("id", here.community().id)
                    .getSingleResult();
            database.refresh(here.membership(), LockModeType.PESSIMISTIC_WRITE);
        }
        return here;
    }

    /**
     * The same, with the community's row held until the transaction ends: deeds that decide who leads follow one another, and each
     * sees what the one before did.
     */
    public Standing alone(String community) {
        var id = Ids.parse(community);
        var _ = database.createNativeQuery("select 1 from community where " + (id.isPresent() ? "id" : "slug")
                        + " = :address for no key update")
                .setParameter("address", id.isPresent() ? id.get() : community.toLowerCase(Locale.ROOT))
                .getResultList();
        return at(community);
    }

    /** Standings in the communities that the actor may see listed and that meet a further condition. */
    List<Standing> listed(String condition, Map<String, Object> parameters, int rows) {
        var actor = actors.current();
        var query = database.createQuery(SELECT + " where " + LISTED + condition, Object[].class);
        return with(query, actor, parameters)
                .setMaxResults(rows)
                .getResultStream()
                .map(row -> standing(actor, row, null))
                .toList();
    }

    /** A standing with what else was read of its community in the same statement. */
    public record Beside<T>(Standing here, T found) {}

    /**
     * What a feature finds by an id of its own, with the actor's standing in its community. The condition says who sees it: it contains
     * {@link #CONTENT}, and may speak of the community {@code c}, the actor's membership {@code m} and what a steward has opened, {@code o}.
     *
     * @param selection one expression of the query
     */
    public <T> Optional<Beside<T>> beside(
            Class<T> type, String selection, String joins, String condition, Map<String, Object> parameters) {
        var actor = actors.current();
        var query = database.createQuery(
                COLUMNS + ", " + selection + FROM + OPENING + joins + " where " + condition, Object[].class);
        return with(query, actor, parameters)
                .getResultStream()
                .findFirst()
                .map(row -> new Beside<>(standing(actor, row, null), type.cast(row[5])));
    }

    /** Fills in who asks, and when, beside the other parameters. */
    static <T> TypedQuery<T> with(TypedQuery<T> query, Actor actor, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("actor", actor.id());
        all.put("steward", actor.steward());
        all.put("now", actor.now());
        all.forEach(query::setParameter);
        return query;
    }

    private static Standing standing(Actor actor, Object[] row, @Nullable Community parent) {
        return new Standing(
                actor,
                (Community) row[0],
                (Membership) row[1],
                (Boolean) row[2],
                (Boolean) row[3],
                (Opening) row[4],
                parent);
    }
}
