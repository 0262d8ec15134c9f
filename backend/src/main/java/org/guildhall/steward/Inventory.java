package org.guildhall.steward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
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
    private final StewardConfig config;

    Inventory(EntityManager database, StewardConfig config) {
        this.database = database;
        this.config = config;
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
        moments(now).forEach((name, moment) -> {
            if (condition.contains(":" + name)) {
                parameters.put(name, moment);
            }
        });
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
        var query = database.createNativeQuery("select " + columns + FROM);
        moments(now).forEach(query::setParameter);
        var row = (Object[]) query.getSingleResult();
        var counts = new EnumMap<Attention, Long>(Attention.class);
        for (var why : Attention.values()) {
            counts.put(why, (Long) row[why.ordinal()]);
        }
        return counts;
    }

    /** What the conditions of {@link Attention} compare with. */
    private Map<String, Instant> moments(Instant now) {
        return Map.of(
                "now", now,
                "quietSince", now.minus(Duration.ofDays(config.quietDays())),
                "proposedBefore", now.minus(Duration.ofDays(config.proposalDays())));
    }
}
