package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.local.Cast;
import org.jspecify.annotations.Nullable;

/** Stores what the stewards did: an opening, rules for directory groups, and somebody who was erased. */
final class StewardLoader {

    private static final List<String> ACTIVITY_COLUMNS = List.of(
            "id", "kind", "at", "actor_id", "community_id", "subject_kind", "subject_id", "subject_title", "detail");

    private static final List<String> OPENING_COLUMNS =
            List.of("id", "community_id", "person_id", "reason", "opened_at", "ends_at");

    private static final List<String> RULE_COLUMNS =
            List.of("id", "group_name", "community_id", "mode", "enabled", "created_by", "created_at");

    private static final List<String> RUN_COLUMNS =
            List.of("id", "rule_id", "at", "started_by", "added", "removed", "skipped");

    private static final List<String> ERASED_COLUMNS = List.of(
            "id",
            "version",
            "issuer",
            "subject",
            "handle",
            "name",
            "time_zone",
            "locale",
            "steward",
            "created_at",
            "deactivated_at",
            "erased_at");

    private final Connection connection;
    private final People people;
    private final Calendar calendar;
    private final Rows activities;

    private StewardLoader(Connection connection, People people, Calendar calendar, Rows activities) {
        this.connection = connection;
        this.people = people;
        this.calendar = calendar;
        this.activities = activities;
    }

    static void store(Connection connection, String issuer, People people, Calendar calendar) throws SQLException {
        try (var activities = new Rows(connection, "activity", ACTIVITY_COLUMNS)) {
            var loader = new StewardLoader(connection, people, calendar, activities);
            var stewards = DemoFiles.stewards();
            var communities = loader.communities();
            loader.openings(stewards.openings(), communities);
            loader.rules(stewards.rules(), communities);
            loader.erased(stewards.erased(), issuer);
            activities.flush();
        }
    }

    private void openings(List<DemoStewards.Opening> openings, Map<String, Subject> communities) throws SQLException {
        try (var rows = new Rows(connection, "opening", OPENING_COLUMNS)) {
            for (var opening : openings) {
                var at = when(opening.opened(), "opening " + opening.community());
                var community = communities.get(opening.community());
                var steward = people.named(opening.by()).id();
                var end = at.plus(Duration.ofMinutes(opening.minutes()));
                rows.add(id(at, "opening"), community.id(), steward, opening.reason(), at, end);
                record("COMMUNITY_OPENED", at, steward, community.id(), community, opening.reason());
            }
            rows.flush();
        }
    }

    private void rules(List<DemoStewards.Rule> rules, Map<String, Subject> communities) throws SQLException {
        try (var rows = new Rows(connection, "group_rule", RULE_COLUMNS);
                var runs = new Rows(connection, "group_run", RUN_COLUMNS);
                var lines = new Rows(connection, "group_run_line", List.of("run_id", "person_id", "outcome"))) {
            for (var rule : rules) {
                var at = when(rule.created(), "rule " + rule.group());
                var community = communities.get(rule.community()).id();
                var steward = people.named(rule.by()).id();
                var subject = new Subject("group-rule", id(at, "rule " + rule.group()), rule.group());
                rows.add(subject.id(), rule.group(), community, rule.mode(), rule.enabled(), steward, at);
                record("GROUP_RULE_CREATED", at, steward, community, subject, null);
                if (rule.applied() != null) {
                    var applied = at.plus(Duration.ofMinutes(4));
                    var run = id(applied, "run " + rule.group());
                    runs.add(
                            run,
                            subject.id(),
                            applied,
                            steward,
                            0,
                            0,
                            rule.lines().size());
                    for (var line : rule.lines()) {
                        var words = line.split(" ");
                        lines.add(run, people.named(words[0]).id(), words[1]);
                    }
                    record("GROUP_RULE_APPLIED", applied, steward, community, subject, null);
                }
            }
            rows.flush();
            runs.flush();
            lines.flush();
        }
    }

    private void erased(DemoStewards.Erased erased, String issuer) throws SQLException {
        var arrived = when(erased.arrived(), "erased arrived");
        var gone = when(erased.erased(), "erased");
        var former = new Subject("person", id(arrived, "erased"), "Former member");
        try (var rows = new Rows(connection, "person", ERASED_COLUMNS)) {
            rows.add(
                    former.id(),
                    1,
                    issuer,
                    "erased-" + DemoIds.hash("erased subject"),
                    "former-5f0c2d9e7a416b38",
                    former.title(),
                    "UTC",
                    "en",
                    false,
                    arrived,
                    when(erased.deactivated(), "erased deactivated"),
                    gone);
            rows.flush();
        }
        record("PERSON_ARRIVED", arrived, former.id(), null, former, null);
        record("PERSON_ERASED", gone, people.named(erased.by()).id(), null, former, erased.reason());
    }

    private void record(
            String kind, Instant at, UUID actor, @Nullable UUID community, Subject subject, @Nullable String detail)
            throws SQLException {
        var id = DemoIds.of(at, kind + " " + actor + " " + community + " " + subject.id());
        activities.add(id, kind, at, actor, community, subject.kind(), subject.id(), subject.title(), detail);
    }

    private Instant when(int daysAgo, String name) {
        return calendar.workday(daysAgo, Cast.ADA.timeZone(), name);
    }

    private static UUID id(Instant at, String name) {
        return DemoIds.of(at, "steward " + name);
    }

    private Map<String, Subject> communities() throws SQLException {
        var communities = new HashMap<String, Subject>();
        try (var query = connection.prepareStatement("select slug, id, name from community");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                communities.put(
                        rows.getString(1), new Subject("community", rows.getObject(2, UUID.class), rows.getString(3)));
            }
        }
        return communities;
    }
}
