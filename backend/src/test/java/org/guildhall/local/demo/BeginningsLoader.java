package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores who is interested in proposals, what is a chapter of what, and the addresses that communities had before. */
final class BeginningsLoader {

    private final Connection connection;
    private final People people;
    private final Calendar calendar;
    private final Activities activities;
    private final DemoFiles.Beginnings beginnings = DemoFiles.beginnings();
    private final Map<String, DemoCommunity> communities;

    private BeginningsLoader(Connection connection, People people, Calendar calendar, Activities activities) {
        this.connection = connection;
        this.people = people;
        this.calendar = calendar;
        this.activities = activities;
        this.communities =
                DemoFiles.communities().stream().collect(Collectors.toMap(DemoCommunity::slug, Function.identity()));
    }

    static void store(Connection connection, People people, Calendar calendar, Activities activities)
            throws SQLException {
        var loader = new BeginningsLoader(connection, people, calendar, activities);
        loader.proposals();
        loader.interest();
        loader.chapters();
        loader.addresses();
    }

    private void proposals() throws SQLException {
        for (var community : communities.values()) {
            if (community.status().equals("PROPOSED")) {
                var proposer = people.named(community.starter().handle());
                var at = CommunityLoader.started(community, people, calendar);
                activities.record("COMMUNITY_PROPOSED", at, proposer.id(), id(community.slug()), subject(community));
            }
        }
    }

    private void interest() throws SQLException {
        try (var rows =
                new Rows(connection, "interest", List.of("community_id", "person_id", "kind", "note", "since"))) {
            for (var entry : beginnings.interest().entrySet()) {
                for (var interest : entry.getValue()) {
                    var who = people.named(interest.who());
                    var at = calendar.workday(interest.since(), who.persona().timeZone(), entry.getKey() + who.id());
                    rows.add(id(entry.getKey()), who.id(), interest.kind(), interest.note(), at);
                    activities.record("INTEREST_SHOWN", at, who.id(), id(entry.getKey()), who.subject());
                }
            }
            rows.flush();
        }
    }

    private void chapters() throws SQLException {
        try (var update = connection.prepareStatement("update community set parent_id = ? where id = ?")) {
            for (var entry : beginnings.chapters().entrySet()) {
                var chapter = named(entry.getKey());
                update.setObject(1, id(entry.getValue().parent()));
                update.setObject(2, id(chapter.slug()));
                var _ = update.executeUpdate();
                var leader = people.named(chapter.starter().handle());
                var at = calendar.workday(entry.getValue().since(), chapter.timeZone(), "chapter " + chapter.slug());
                activities.record("CHAPTER_JOINED", at, leader.id(), id(chapter.slug()), subject(chapter));
            }
        }
    }

    private void addresses() throws SQLException {
        try (var rows = new Rows(connection, "community_slug", List.of("slug", "community_id"))) {
            for (var entry : beginnings.formerly().entrySet()) {
                for (var slug : entry.getValue()) {
                    rows.add(slug, id(entry.getKey()));
                }
            }
            rows.flush();
        }
    }

    private Subject subject(DemoCommunity community) {
        return new Subject("community", id(community.slug()), community.name());
    }

    private UUID id(String slug) {
        var community = named(slug);
        return CommunityLoader.id(community, CommunityLoader.started(community, people, calendar));
    }

    private DemoCommunity named(String slug) {
        var community = communities.get(slug);
        if (community == null) {
            throw new IllegalArgumentException("There is no community " + slug + ".");
        }
        return community;
    }
}
