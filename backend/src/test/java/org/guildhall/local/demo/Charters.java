package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the versions of the communities' charters. */
final class Charters implements AutoCloseable {

    private static final List<String> COLUMNS = List.of(
            "id",
            "community_id",
            "number",
            "state",
            "purpose",
            "for_whom",
            "in_scope",
            "out_of_scope",
            "norms",
            "rhythm",
            "decisions",
            "review_on",
            "edited_at",
            "edited_by",
            "consulted_at",
            "consultation_until",
            "ratified_at",
            "ratified_by");

    private final Rows rows;
    private final People people;
    private final Calendar calendar;

    Charters(Connection connection, People people, Calendar calendar) throws SQLException {
        this.rows = new Rows(connection, "charter", COLUMNS);
        this.people = people;
        this.calendar = calendar;
    }

    static UUID id(String community, int number) {
        return DemoIds.hash("charter " + community + " " + number);
    }

    void add(UUID id, DemoCommunity community) throws SQLException {
        for (int i = 0; i < community.charters().size(); i++) {
            add(id, i + 1, community, community.charters().get(i));
        }
    }

    private void add(UUID id, int number, DemoCommunity community, DemoCommunity.Charter charter) throws SQLException {
        var starter = community.starter().handle();
        var written = charter.written() == null ? charter.ratified() : charter.written();
        rows.add(
                id(community.slug(), number),
                id,
                number,
                charter.state(),
                charter.purpose(),
                charter.forWhom(),
                charter.inScope(),
                charter.outOfScope(),
                charter.norms(),
                charter.rhythm(),
                charter.decisions(),
                charter.review() == null ? null : calendar.inDays(charter.review()),
                at(written, community, "written " + number),
                written == null ? null : person(charter.by() == null ? starter : charter.by()),
                at(charter.consulted(), community, "consulted " + number),
                charter.until() == null ? null : calendar.inDays(charter.until()),
                at(charter.ratified(), community, "charter " + number),
                charter.ratified() == null ? null : person(starter));
    }

    private @Nullable Instant at(@Nullable Integer daysAgo, DemoCommunity community, String name) {
        return daysAgo == null ? null : calendar.workday(daysAgo, community.timeZone(), community.slug() + " " + name);
    }

    private UUID person(String handle) {
        return people.named(handle).id();
    }

    void flush() throws SQLException {
        rows.flush();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
