package org.guildhall.local.demo;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Stores rests, ends, mergers and what was decided about stages, behind the communities. */
final class LifeLoader {
    private final Connection connection;
    private final People people;
    private final Calendar calendar;
    private final Activities activities;
    private final Map<String, Place> places;

    /** A stored community. */
    private record Place(UUID id, DemoCommunity community) {
        Subject subject() {
            return new Subject("community", id, community.name());
        }
    }

    private LifeLoader(Connection connection, People people, Calendar calendar, Activities activities) {
        this.connection = connection;
        this.people = people;
        this.calendar = calendar;
        this.activities = activities;
        this.places = DemoFiles.communities().stream()
                .collect(Collectors.toMap(
                        DemoCommunity::slug,
                        one -> new Place(
                                CommunityLoader.id(one, CommunityLoader.started(one, people, calendar)), one)));
    }

    static void store(Connection connection, People people, Calendar calendar, Activities activities)
            throws SQLException {
        var loader = new LifeLoader(connection, people, calendar, activities);
        var life = DemoFiles.life();
        loader.pauses(life.pauses());
        loader.closures(life.closures());
        loader.mergers(life.mergers());
        loader.decisions(life.stages());
    }

    private void pauses(List<DemoLife.Pause> pauses) throws SQLException {
        for (var pause : pauses) {
            var place = at(pause.community());
            update("update community set pause_note = ? where id = ?", pause.note(), place.id());
            record("COMMUNITY_PAUSED", pause.at(), pause.by(), place, place.subject(), pause.note());
        }
    }

    private void closures(List<DemoLife.Closure> closures) throws SQLException {
        for (var closure : closures) {
            var place = at(closure.community());
            var reason = place.community().closedReason();
            end(place, closure.by(), closure.at(), at(closure.successor()), closure.checklist());
            record("COMMUNITY_CLOSED", closure.at(), closure.by(), place, place.subject(), reason);
        }
    }

    private void end(Place place, String by, int daysAgo, @Nullable Place successor, List<DemoLife.Point> checklist)
            throws SQLException {
        try (var rows = new Rows(
                connection,
                "closure",
                List.of("id", "community_id", "reason", "successor_id", "checklist", "closed_by", "closed_at"))) {
            var at = when(daysAgo, by, place, "closed");
            rows.add(
                    DemoIds.of(at, "closure " + place.community().slug()),
                    place.id(),
                    place.community().closedReason(),
                    successor == null ? null : successor.id(),
                    json(checklist.stream().map(DemoLife.Point::json).collect(joining(","))),
                    people.named(by).id(),
                    at);
            rows.flush();
        }
    }

    private void mergers(List<DemoLife.Merger> mergers) throws SQLException {
        try (var rows = new Rows(
                connection,
                "merger",
                List.of(
                        "id",
                        "absorbed_id",
                        "survivor_id",
                        "reason",
                        "state",
                        "refusal",
                        "new_members",
                        "proposed_by",
                        "proposed_at",
                        "decided_by",
                        "decided_at"))) {
            for (var merger : mergers) {
                var absorbed = at(merger.absorbed());
                var survivor = at(merger.survivor());
                var proposed = when(merger.at(), merger.by(), absorbed, "proposed");
                var by = merger.decidedBy();
                var decided = merger.decided();
                rows.add(
                        DemoIds.of(proposed, "merger " + merger.absorbed()),
                        absorbed.id(),
                        survivor.id(),
                        merger.reason(),
                        merger.state(),
                        merger.refusal(),
                        merger.newMembers(),
                        people.named(merger.by()).id(),
                        proposed,
                        by == null ? null : people.named(by).id(),
                        by == null || decided == null ? null : when(decided, by, absorbed, "decided"));
                record("MERGER_PROPOSED", merger.at(), merger.by(), survivor, absorbed.subject(), merger.reason());
                if (by != null && decided != null) {
                    decided(merger, by, decided, absorbed, survivor);
                }
            }
            rows.flush();
        }
    }

    private void decided(DemoLife.Merger merger, String by, int at, Place absorbed, Place survivor)
            throws SQLException {
        if (merger.state().equals("REFUSED")) {
            record("MERGER_REFUSED", at, by, survivor, survivor.subject(), merger.refusal());
            return;
        }
        end(absorbed, by, at, null, List.of());
        update("update community set merged_into = ? where id = ?", survivor.id(), absorbed.id());
        update("update community_slug set community_id = ? where community_id = ?", survivor.id(), absorbed.id());
        record("COMMUNITY_MERGED", at, by, absorbed, absorbed.subject(), merger.reason());
        record("COMMUNITY_MERGED", at, by, survivor, absorbed.subject(), merger.reason());
    }

    private void decisions(List<DemoLife.Decision> decisions) throws SQLException {
        try (var rows = new Rows(
                connection,
                "stage_decision",
                List.of(
                        "id",
                        "community_id",
                        "from_stage",
                        "to_stage",
                        "recommended",
                        "reason",
                        "evidence",
                        "decided_by",
                        "decided_at"))) {
            for (var decision : decisions) {
                var place = at(decision.community());
                var at = when(decision.at(), decision.by(), place, decision.to());
                var id = DemoIds.of(at, "stage " + decision.community());
                rows.add(
                        id,
                        place.id(),
                        decision.from(),
                        decision.to(),
                        decision.reason() == null,
                        decision.reason(),
                        json(decision.evidence().stream()
                                .map(DemoLife.Evidence::json)
                                .collect(joining(","))),
                        people.named(decision.by()).id(),
                        at);
                record(
                        "STAGE_DECIDED",
                        decision.at(),
                        decision.by(),
                        place,
                        new Subject("stage-decision", id, decision.to()),
                        decision.reason());
            }
            rows.flush();
        }
    }

    private Place at(String slug) {
        var place = places.get(slug);
        if (place == null) {
            throw new IllegalArgumentException("There is no community " + slug + ".");
        }
        return place;
    }

    private Instant when(int daysAgo, String by, Place place, String what) {
        return calendar.workday(
                daysAgo,
                people.named(by).persona().timeZone(),
                what + place.community().slug());
    }

    private void record(String kind, int daysAgo, String by, Place place, Subject subject, @Nullable String detail)
            throws SQLException {
        var at = when(daysAgo, by, place, kind);
        activities.record(kind, at, people.named(by).id(), place.id(), subject, detail);
    }

    private void update(String sql, Object value, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.setObject(2, id);
            var _ = statement.executeUpdate();
        }
    }

    private static PGobject json(String items) throws SQLException {
        var json = new PGobject();
        json.setType("jsonb");
        json.setValue("[" + items + "]");
        return json;
    }
}
