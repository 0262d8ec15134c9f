package org.guildhall.steward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.community.Community;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.jspecify.annotations.Nullable;

/** Reports over all communities, private ones included. */
@ApplicationScoped
class Inventory {

    /** A community and when something last happened in it. */
    record Entry(Community community, @Nullable Instant activeAt) {}

    static final Keyset<Entry> BY_NAME = new Keyset<>(
            "name",
            false,
            List.of(
                    Column.text("c.name_key", entry -> entry.community().nameKey),
                    Column.id("c.id", entry -> entry.community().id)));

    private static final String FROM = " from community c left join lateral (select at from activity"
            + " where community_id = c.id order by id desc limit 1) latest on true where true";

    private final EntityManager database;

    Inventory(EntityManager database) {
        this.database = database;
    }

    List<Entry> communities(InventoryFilter filter, Instant now, Position position, int rows) {
        var condition = filter.condition();
        var query = database.createNativeQuery(
                        "select c.*, latest.at as active_at" + FROM + condition + BY_NAME.after(position)
                                + BY_NAME.order(position),
                        Object[].class)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .addEntity("c", Community.class)
                .addScalar("active_at", Instant.class)
                .setMaxResults(rows);
        var parameters = new HashMap<>(BY_NAME.parameters(position, filter.parameters()));
        if (condition.contains(":now")) {
            parameters.put("now", now);
        }
        parameters.forEach(query::setParameter);
        return ((Stream<?>) query.getResultStream())
                .map(Object[].class::cast)
                .map(row -> new Entry((Community) row[0], (Instant) row[1]))
                .toList();
    }

    /** How many appeals against a removal wait for an answer. */
    long appeals() {
        return (Long) database.createNativeQuery("select count(*) from appeal where outcome is null")
                .getSingleResult();
    }

    /** How many communities there are for each reason to look at one. */
    Map<Attention, Long> counts(Instant now) {
        var columns = Stream.of(Attention.values())
                .map(why -> "count(*) filter (where " + why.condition + ")")
                .collect(Collectors.joining(", "));
        var row = (Object[]) database.createNativeQuery("select " + columns + FROM)
                .setParameter("now", now)
                .getSingleResult();
        var counts = new EnumMap<Attention, Long>(Attention.class);
        for (var why : Attention.values()) {
            counts.put(why, (Long) row[why.ordinal()]);
        }
        return counts;
    }
}
