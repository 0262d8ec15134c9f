package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the communities with their charters, and has their memberships stored. */
final class CommunityLoader {

    private static final List<String> COLUMNS = List.of(
            "id",
            "slug",
            "name",
            "tagline",
            "emoji",
            "accent",
            "domain_statement",
            "for_whom",
            "tags",
            "visibility",
            "joining",
            "status",
            "stage",
            "official",
            "time_zone",
            "locale",
            "member_count",
            "charter_review_on",
            "paused_until",
            "closed_reason",
            "created_at");

    private CommunityLoader() {}

    static void store(Connection connection, People people, Calendar calendar, Activities activities)
            throws SQLException {
        try (var communities = new Rows(connection, "community", COLUMNS);
                var charters = new Charters(connection, people, calendar);
                var memberships = new Memberships(connection, people, calendar, activities)) {
            for (var community : DemoFiles.communities()) {
                var started = started(community, people, calendar);
                var id = id(community, started);
                add(communities, id, community, started, calendar);
                charters.add(id, community);
                memberships.add(id, community, started);
                if (!community.status().equals("PROPOSED")) {
                    var starter = people.named(community.starter().handle()).id();
                    var subject = new Subject("community", id, community.name());
                    activities.record("COMMUNITY_STARTED", started, starter, id, subject);
                }
            }
            communities.flush();
            charters.flush();
            memberships.flush();
        }
    }

    static UUID id(DemoCommunity community, Instant started) {
        return DemoIds.of(started, "community " + community.slug());
    }

    static Instant started(DemoCommunity community, People people, Calendar calendar) {
        var starter = people.named(community.starter().handle()).persona();
        return calendar.workday(community.started(), starter.timeZone(), community.slug());
    }

    private static void add(Rows rows, UUID id, DemoCommunity community, Instant started, Calendar calendar)
            throws SQLException {
        rows.add(
                id,
                community.slug(),
                community.name(),
                community.tagline(),
                community.emoji(),
                community.accent(),
                community.domainStatement(),
                community.shown().forWhom(),
                community.tags(),
                community.visibility(),
                community.joining(),
                community.status(),
                community.stage(),
                community.official(),
                community.timeZone(),
                community.locale(),
                community.activeMembers(),
                inDays(community.shown().review(), calendar),
                inDays(community.pausedUntil(), calendar),
                community.closedReason(),
                started);
    }

    private static @Nullable LocalDate inDays(@Nullable Integer days, Calendar calendar) {
        return days == null ? null : calendar.inDays(days);
    }
}
