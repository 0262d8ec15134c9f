package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the people. */
final class PeopleLoader {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "issuer",
            "subject",
            "handle",
            "name",
            "email",
            "org_unit",
            "job_family",
            "location",
            "time_zone",
            "locale",
            "pronouns",
            "about",
            "steward",
            "groups",
            "created_at",
            "deactivated_at");

    /** Who signed in before the demo was loaded keeps the row, and gets the past that belongs to it. */
    private static final String ARRIVED_EARLIER = "on conflict on constraint person_identity do update"
            + " set about = excluded.about, created_at = excluded.created_at";

    private static final Duration WRITING_A_PROFILE = Duration.ofMinutes(25);

    private PeopleLoader() {}

    static People store(Connection connection, String issuer, Calendar calendar, Activities activities)
            throws SQLException {
        var everybody = DemoFiles.people();
        try (var rows = new Rows(connection, "person", COLUMNS, ARRIVED_EARLIER)) {
            for (var person : everybody) {
                add(rows, issuer, person, calendar);
            }
            rows.flush();
        }
        var people = stored(connection, issuer, everybody);
        for (var person : everybody) {
            var who = people.named(person.handle());
            var arrived = arrived(person, calendar);
            activities.record("PERSON_ARRIVED", arrived, who.id(), null, who.subject());
            if (person.about() != null) {
                var edited = arrived.plus(WRITING_A_PROFILE);
                activities.record("PERSON_EDITED", edited, who.id(), null, who.subject());
            }
        }
        return people;
    }

    private static void add(Rows rows, String issuer, DemoPerson person, Calendar calendar) throws SQLException {
        var persona = person.persona();
        var arrived = arrived(person, calendar);
        rows.add(
                DemoIds.of(arrived, "person " + person.handle()),
                person.about() == null ? 0 : 1,
                issuer,
                persona.subject(),
                persona.handle(),
                persona.name(),
                persona.email(),
                persona.orgUnit(),
                persona.jobFamily(),
                persona.location(),
                persona.timeZone(),
                persona.locale(),
                persona.pronouns().isEmpty() ? null : persona.pronouns(),
                person.about(),
                persona.steward(),
                persona.groups(),
                arrived,
                deactivated(person, calendar));
    }

    private static Instant arrived(DemoPerson person, Calendar calendar) {
        return calendar.morning(person.arrived(), person.persona().timeZone(), person.handle());
    }

    private static @Nullable Instant deactivated(DemoPerson person, Calendar calendar) {
        var daysAgo = person.deactivated();
        return daysAgo == null
                ? null
                : calendar.workday(daysAgo, person.persona().timeZone(), "deactivated " + person.handle());
    }

    private static People stored(Connection connection, String issuer, List<DemoPerson> everybody) throws SQLException {
        var ids = new HashMap<String, UUID>();
        try (var query = connection.prepareStatement("select subject, id from person where issuer = ?")) {
            query.setString(1, issuer);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getString(1), rows.getObject(2, UUID.class));
                }
            }
        }
        var people = new HashMap<String, People.Stored>();
        for (var person : everybody) {
            var persona = person.persona();
            if (ids.get(persona.subject()) instanceof UUID id) {
                people.put(person.handle(), new People.Stored(id, persona));
            }
        }
        return new People(people);
    }
}
