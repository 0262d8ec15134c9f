package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores terms, offers, hand-overs, responsibilities and who greets whom. */
final class LeadershipLoader {
    private final Connection connection;
    private final People people;
    private final Calendar calendar;
    private final Activities activities;
    private final Map<String, UUID> communities;

    private LeadershipLoader(Connection connection, People people, Calendar calendar, Activities activities) {
        this.connection = connection;
        this.people = people;
        this.calendar = calendar;
        this.activities = activities;
        this.communities = DemoFiles.communities().stream()
                .collect(Collectors.toMap(
                        DemoCommunity::slug,
                        one -> CommunityLoader.id(one, CommunityLoader.started(one, people, calendar))));
    }

    static void store(Connection connection, People people, Calendar calendar, Activities activities)
            throws SQLException {
        var loader = new LeadershipLoader(connection, people, calendar, activities);
        var all = DemoFiles.leadership();
        for (var term : all.terms()) {
            loader.add(term);
        }
        loader.usualTerms();
        for (var offer : all.offers()) {
            loader.add(offer);
        }
        for (var handover : all.handovers()) {
            loader.add(handover);
        }
        for (var duty : all.responsibilities()) {
            loader.add(duty);
        }
        for (var newcomer : all.newcomers()) {
            loader.add(newcomer);
        }
    }

    private void add(DemoLeadership.TermRow term) throws SQLException {
        var who = people.named(term.person());
        var since = at(term.since(), who, "term " + term.community());
        change("""
                update membership set role_since = ?, role_until = ?, interim = ?
                where community_id = ? and person_id = ? and state = 'ACTIVE' and role <> 'MEMBER'""", since, ahead(term.until()), term.appointedBy() != null, in(term.community()), who.id());
        if (term.appointedBy() != null) {
            record("LEADER_APPOINTED", since, term.appointedBy(), term.community(), who);
        }
    }

    /** All others were renewed every year. */
    private void usualTerms() throws SQLException {
        change("""
                update membership set role_since = since,
                    role_until = since + make_interval(years => 1 + extract(year from age(?, since))::integer)
                where role <> 'MEMBER' and role_until is null""", ahead(0));
    }

    private void add(DemoLeadership.OfferRow offer) throws SQLException {
        var who = people.named(offer.person());
        var by = people.named(offer.by());
        var at = at(offer.offered(), by, "offer " + offer.community());
        change(
                """
                insert into role_offer (id, community_id, person_id, role, message, state, offered_by, offered_at, expires_at)
                values (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)""",
                DemoIds.of(at, "role offer " + offer),
                in(offer.community()),
                who.id(),
                offer.role(),
                offer.message(),
                by.id(),
                at,
                ahead(30 - offer.offered()));
        record("ROLE_OFFERED", at, offer.by(), offer.community(), who);
    }

    private void add(DemoLeadership.HandoverRow handover) throws SQLException {
        var from = people.named(handover.from());
        var to = people.named(handover.to());
        var at = at(handover.proposed(), from, "handover " + handover.community());
        var accepted = handover.accepted() == null
                ? null
                : at(handover.accepted(), to, "handover accepted " + handover.community());
        change(
                """
                insert into handover (id, community_id, from_person, to_person, note, state, proposed_at, accepted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                DemoIds.of(at, "handover " + handover.community()),
                in(handover.community()),
                from.id(),
                to.id(),
                handover.note(),
                accepted == null ? "PROPOSED" : "ACCEPTED",
                at,
                accepted);
        record("HANDOVER_PROPOSED", at, handover.from(), handover.community(), to);
        if (accepted != null) {
            record("HANDOVER_ACCEPTED", accepted, handover.to(), handover.community(), to);
        }
    }

    private void add(DemoLeadership.DutyRow duty) throws SQLException {
        var who = people.named(duty.person());
        var held = duty.since() != null;
        var volunteered = duty.by().equals(duty.person());
        var days = held ? duty.since() : duty.offered();
        var at = at(days == null ? 0 : days, who, "duty " + duty.community() + duty.kind());
        change(
                """
                insert into responsibility (id, community_id, person_id, kind, state, message, proposed_by, proposed_at, held_since, held_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                DemoIds.of(at, "responsibility " + duty),
                in(duty.community()),
                who.id(),
                duty.kind(),
                held ? "HELD" : volunteered ? "VOLUNTEERED" : "OFFERED",
                duty.message(),
                people.named(duty.by()).id(),
                at,
                held ? at : null,
                duty.until() == null ? null : ahead(duty.until()));
        var kind =
                held ? "RESPONSIBILITY_TAKEN" : volunteered ? "RESPONSIBILITY_VOLUNTEERED" : "RESPONSIBILITY_OFFERED";
        record(kind, at, held ? duty.person() : duty.by(), duty.community(), who);
    }

    private void add(DemoLeadership.NewcomerRow newcomer) throws SQLException {
        var who = people.named(newcomer.person());
        var greeter = people.named(newcomer.greeter());
        var greeted = newcomer.greeted() == null
                ? null
                : at(newcomer.greeted(), greeter, "greeting " + newcomer.community() + newcomer.person());
        change(
                """
                insert into newcomer_welcome (id, membership_id, community_id, greeter_id, named_at, due_at, greeted_at)
                select ?, id, community_id, ?, since, since + interval '1 day', ? from membership
                where community_id = ? and person_id = ? and state = 'ACTIVE'""",
                DemoIds.of(greeted == null ? ahead(-1) : greeted, "welcome " + newcomer),
                greeter.id(),
                greeted,
                in(newcomer.community()),
                who.id());
        if (greeted != null) {
            record("NEWCOMER_GREETED", greeted, newcomer.greeter(), newcomer.community(), who);
        }
    }

    private void record(String kind, Instant at, String actor, String community, People.Stored who)
            throws SQLException {
        activities.record(kind, at, people.named(actor).id(), in(community), who.subject());
    }

    private UUID in(String community) {
        var id = communities.get(community);
        if (id == null) {
            throw new IllegalArgumentException("There is no community " + community + ".");
        }
        return id;
    }

    private Instant at(int daysAgo, People.Stored who, String name) {
        return calendar.workday(
                daysAgo, who.persona().timeZone(), name + " " + who.persona().handle());
    }

    private Instant ahead(int days) {
        return calendar.inDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void change(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1, values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i]);
            }
            if (statement.executeUpdate() == 0) {
                throw new IllegalArgumentException("Nothing fits: " + statement);
            }
        }
    }
}
