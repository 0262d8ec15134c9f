package org.guildhall.testing.calls;

import static java.util.Map.entry;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;

/** Goals. */
public final class GoalCalls implements Calls {
    private static final Map<String, ?> CHECK_IN = Map.of("progress", 7);
    private static final Map<String, ?> EVIDENCE = Map.of("title", "Here", "url", "https://example.org/here");

    /** What is done to a goal, whose address is the string. */
    private interface Deed extends BiFunction<Caller, String, Response> {}

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry("listGoals", (_, _, _) -> new Call((caller, id) -> caller.get("/communities/{id}/goals", id))),
                entry(
                        "createGoal",
                        (_, _, _) -> new Call((caller, id) -> caller.post(
                                "/communities/" + id + "/goals", Map.of("title", "A goal " + UUID.randomUUID())))),
                entry("readGoal", on("ACTIVE", Caller::get)),
                entry("listGoalCheckIns", on("ACTIVE", (caller, goal) -> caller.get(goal + "/check-ins"))),
                entry("editGoal", on("ACTIVE", GoalCalls::edit)),
                entry(
                        "closeGoal",
                        on(
                                "ACTIVE",
                                (caller, goal) -> caller.request()
                                        .contentType(ContentType.JSON)
                                        .body(Map.of("state", "MISSED", "outcome", "Too little time."))
                                        .put(goal + "/closure"))),
                entry("reopenGoal", on("MISSED", (caller, goal) -> caller.delete(goal + "/closure"))),
                entry("checkInOnGoal", own((caller, goal) -> caller.post(goal + "/check-ins", CHECK_IN))),
                entry("addGoalEvidence", own((caller, goal) -> caller.post(goal + "/evidence", EVIDENCE))),
                entry("removeGoalEvidence", (trio, standing, index) -> evidence(trio, index, standing)));
    }

    @Override
    public Map<String, Way> ofAnother() {
        return Map.of(
                "checkInOnGoal", on("ACTIVE", (caller, goal) -> caller.post(goal + "/check-ins", CHECK_IN)),
                "addGoalEvidence", on("ACTIVE", (caller, goal) -> caller.post(goal + "/evidence", EVIDENCE)),
                "removeGoalEvidence", (trio, _, index) -> evidence(trio, index, Standing.LEADER));
    }

    private static Response edit(Caller caller, String goal) {
        return caller.patch(
                goal, String.valueOf(caller.get(goal).header("ETag")), Map.of("why", "Because " + UUID.randomUUID()));
    }

    private static Way on(String state, Deed deed) {
        return (trio, _, index) -> goal(trio, index, state, Standing.LEADER, deed);
    }

    private static Way own(Deed deed) {
        return (trio, standing, index) -> goal(trio, index, "ACTIVE", standing, deed);
    }

    private static Call evidence(Trio trio, int index, Standing owner) {
        var evidence = UUID.randomUUID().toString();
        var call = goal(trio, index, "ACTIVE", owner, (caller, goal) -> caller.delete(goal + "/evidence/" + evidence));
        return new Call(
                () -> {
                    call.arrange().run();
                    Database.execute(
                            """
                            insert into goal_evidence (id, goal_id, person_id, at, title, url)
                            select ?::uuid, id, ?::uuid, now(), 'Here', 'https://example.org'
                            from goal where community_id = ?::uuid order by created_at desc limit 1""",
                            evidence,
                            trio.ids().get(Standing.LEADER),
                            trio.communities().get(index));
                },
                call.request());
    }

    private static Call goal(Trio trio, int index, String state, Standing owner, Deed deed) {
        var goal = UUID.randomUUID().toString();
        return new Call(
                () -> Database.execute(
                        """
                            insert into goal (id, community_id, title, target, progress, owner_id, state, created_at, news_at, closed_at, outcome)
                            values (?::uuid, ?::uuid, 'A goal', 100, 0, ?::uuid, ?, now(), now(),
                                case when ? = 'MISSED' then now() end, case when ? = 'MISSED' then 'No time.' end)""",
                        goal,
                        trio.communities().get(index),
                        trio.ids().getOrDefault(owner, trio.ids().get(Standing.LEADER)),
                        state,
                        state,
                        state),
                (caller, community) -> deed.apply(caller, "/communities/" + community + "/goals/" + goal));
    }
}
