package org.guildhall.local.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the communities' goals with the news about them. */
final class GoalLoader {

    private static final List<String> COLUMNS = List.of(
            "id",
            "community_id",
            "title",
            "why",
            "measure",
            "unit",
            "target",
            "progress",
            "owner_id",
            "due",
            "state",
            "outcome",
            "created_at",
            "news_at",
            "closed_at");

    private GoalLoader() {}

    /**
     * A goal; numbers of days are before today.
     *
     * @param due days from now
     */
    record DemoGoal(
            String title,
            @Nullable String why,
            @Nullable String measure,
            @Nullable String unit,
            @Nullable BigDecimal target,
            @Nullable String owner,
            @Nullable Integer due,
            int ago,
            boolean draft,
            @Nullable String state,
            @Nullable Integer closed,
            @Nullable String outcome,
            @Nullable List<News> checkIns,
            @Nullable List<Link> evidence) {

        DemoGoal {
            checkIns = checkIns == null ? List.of() : checkIns;
            evidence = evidence == null ? List.of() : evidence;
        }

        String standing() {
            return state != null ? state : draft ? "DRAFT" : "ACTIVE";
        }

        BigDecimal progress() {
            return checkIns.isEmpty() ? BigDecimal.ZERO : checkIns.getLast().progress();
        }

        int news() {
            return checkIns.isEmpty() ? ago : checkIns.getLast().ago();
        }
    }

    record News(
            String by,
            int ago,
            BigDecimal progress,
            @Nullable String confidence,
            @Nullable String note) {}

    record Link(String title, String url) {}

    static void store(Connection connection, People people, Calendar calendar, Activities activities)
            throws SQLException {
        var goals = DemoFiles.goals();
        try (var rows = new Rows(connection, "goal", COLUMNS);
                var checkIns = new Rows(
                        connection,
                        "goal_check_in",
                        List.of("id", "goal_id", "person_id", "at", "progress", "confidence", "note"));
                var evidence = new Rows(
                        connection, "goal_evidence", List.of("id", "goal_id", "person_id", "at", "title", "url"))) {
            for (var community : DemoFiles.communities()) {
                var id = CommunityLoader.id(community, CommunityLoader.started(community, people, calendar));
                var starter = people.named(community.starter().handle()).id();
                for (var goal : goals.getOrDefault(community.slug(), List.of())) {
                    Times times = (daysAgo, what) ->
                            calendar.workday(daysAgo, community.timeZone(), goal.title() + " " + what);
                    var goalId = DemoIds.of(times.at(goal.ago(), "set"), "goal " + goal.title());
                    add(rows, goalId, id, goal, people, calendar, times);
                    for (var news : goal.checkIns()) {
                        var at = times.at(news.ago(), "news " + news.ago());
                        var by = people.named(news.by()).id();
                        checkIns.add(
                                DemoIds.of(at, "check-in " + goal.title() + news.ago()),
                                goalId,
                                by,
                                at,
                                news.progress(),
                                news.confidence(),
                                news.note());
                    }
                    for (var link : goal.evidence()) {
                        var at = times.at(goal.news(), link.url());
                        evidence.add(DemoIds.of(at, link.url()), goalId, starter, at, link.title(), link.url());
                    }
                    if (goal.closed() != null) {
                        var subject = new Subject("goal", goalId, goal.title());
                        activities.record(
                                "GOAL_" + goal.state(), times.at(goal.closed(), "closed"), starter, id, subject);
                    }
                }
            }
            rows.flush();
            checkIns.flush();
            evidence.flush();
        }
    }

    private interface Times {
        Instant at(int daysAgo, String what);
    }

    private static void add(
            Rows rows, UUID id, UUID community, DemoGoal goal, People people, Calendar calendar, Times times)
            throws SQLException {
        rows.add(
                id,
                community,
                goal.title(),
                goal.why(),
                goal.measure(),
                goal.unit(),
                goal.target() == null ? new BigDecimal(100) : goal.target(),
                goal.progress(),
                goal.owner() == null ? null : people.named(goal.owner()).id(),
                goal.due() == null ? null : calendar.inDays(goal.due()),
                goal.standing(),
                goal.outcome(),
                times.at(goal.ago(), "set"),
                times.at(goal.news(), goal.checkIns().isEmpty() ? "set" : "news " + goal.news()),
                goal.closed() == null ? null : times.at(goal.closed(), "closed"));
    }
}
