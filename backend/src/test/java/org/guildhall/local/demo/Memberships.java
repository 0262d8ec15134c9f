package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores memberships and what happened in them. */
final class Memberships implements AutoCloseable {

    /** These ends carry a reason; who ended it and why follows. */
    private static final Set<String> REASONED = Set.of("DECLINED", "REMOVED");

    private final Rows rows;
    private final People people;
    private final Calendar calendar;
    private final Activities activities;

    Memberships(Connection connection, People people, Calendar calendar, Activities activities) throws SQLException {
        this.rows = new Rows(
                connection,
                "membership",
                List.of("id", "community_id", "person_id", "state", "role", "since", "ended_at", "reason"));
        this.people = people;
        this.calendar = calendar;
        this.activities = activities;
    }

    void add(UUID community, DemoCommunity all, Instant started) throws SQLException {
        for (var member : all.members()) {
            var who = people.named(member.handle());
            var name = all.slug() + " " + member.handle() + " " + member.from();
            var starter = member.equals(all.starter());
            var from = starter
                    ? started
                    : calendar.workday(member.from(), who.persona().timeZone(), name);
            var until = until(member, who, name);
            rows.add(
                    DemoIds.of(from, "membership " + name),
                    community,
                    who.id(),
                    member.state(),
                    member.role(),
                    from,
                    member.ended() ? until : null,
                    REASONED.contains(member.state()) ? "Told later." : null);
            if (!starter) {
                record(community, all, member, who, from, until);
            }
        }
    }

    private @Nullable Instant until(DemoMember member, People.Stored who, String name) {
        var daysAgo = member.until();
        return daysAgo == null ? null : calendar.workday(daysAgo, who.persona().timeZone(), name + " until");
    }

    private void record(
            UUID community,
            DemoCommunity all,
            DemoMember member,
            People.Stored who,
            Instant from,
            @Nullable Instant until)
            throws SQLException {
        if (member.joined()) {
            activities.record("MEMBERSHIP_JOINED", from, who.id(), community, who.subject());
        } else if (all.joining().equals("REQUEST")) {
            activities.record("MEMBERSHIP_REQUESTED", from, who.id(), community, who.subject());
        }
        if (member.state().equals("LEFT") && until != null) {
            activities.record("MEMBERSHIP_LEFT", until, who.id(), community, who.subject());
        }
    }

    void flush() throws SQLException {
        rows.flush();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
