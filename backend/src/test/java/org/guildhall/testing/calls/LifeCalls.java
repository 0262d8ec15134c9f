package org.guildhall.testing.calls;

import static java.util.Map.entry;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Trio.Standing;

/** Stage, status and history. */
public final class LifeCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry("pauseCommunity", put("pause", pause())),
                entry("resumeCommunity", delete("pause")),
                entry("closeCommunity", put("closure", closure())),
                entry(
                        "reopenCommunity",
                        closed((caller, community) -> caller.delete("/communities/{id}/closure", community))),
                entry("readStage", read("stage")),
                entry("listStageDecisions", read("stage/decisions")),
                entry("decideStage", put("stage", Map.of("stage", "COALESCING", "reason", "We meet every week."))),
                entry("readHistory", read("history")),
                entry("listMergers", read("mergers")),
                entry("mergeCommunity", merge()),
                entry(
                        "previewMerger",
                        (trio, _, _) -> new Call((caller, community) -> caller.get(
                                "/communities/{id}/merger?into={into}",
                                community,
                                trio.communities().get(2)))),
                entry("acceptMerger", proposed((caller, merger) -> caller.put(merger + "/acceptance"))),
                entry(
                        "refuseMerger",
                        proposed((caller, merger) -> caller.request()
                                .contentType(ContentType.JSON)
                                .body(Map.of("reason", "Let us wait."))
                                .put(merger + "/refusal"))),
                entry(
                        "readClosure",
                        closed((caller, community) -> caller.get("/communities/{id}/closure", community))));
    }

    /** The body of a pause that ends in a month. */
    public static Map<String, Object> pause() {
        return Map.of("until", LocalDate.now(ZoneOffset.UTC).plusMonths(1).toString(), "note", "Summer.");
    }

    /** The body of a closure in which everything is settled. */
    public static Map<String, Object> closure() {
        return Map.of(
                "reason",
                "We reached what we set out for.",
                "checklist",
                Stream.of("REQUESTS", "GOALS", "KNOWLEDGE", "QUESTIONS", "MEETINGS", "FAREWELL")
                        .map(point -> Map.of("point", point, "outcome", "DONE"))
                        .toList());
    }

    /** Ends a community without asking anybody. */
    public static void close(String community) {
        if (Database.execute("""
                update community set status = 'CLOSED', closed_reason = 'Done.'
                where id = ?::uuid and status <> 'CLOSED'""", community) > 0) {
            Database.execute("""
                    insert into closure (id, community_id, reason, checklist, closed_by, closed_at)
                    select uuidv7(), ?::uuid, 'Done.', '[]', (select id from person limit 1), now()""", community);
        }
    }

    /** Sets a community to work without asking anybody. */
    public static void enliven(String community) {
        Database.execute("""
                update community set status = 'ACTIVE', stage = 'POTENTIAL', closed_reason = null, merged_into = null, paused_until = null,
                    pause_note = null where id = ?::uuid""", community);
        Database.execute("update closure set reopened_at = now() where community_id = ?::uuid", community);
    }

    private static Way put(String state, Map<String, Object> body) {
        return (trio, _, index) -> new Call(
                () -> enliven(trio.communities().get(index)),
                (caller, community) -> send(caller, community, state, body));
    }

    /** Into a private community of the same leader. */
    private static Way merge() {
        return (trio, _, index) -> {
            var into = Given.community(trio.caller(Standing.LEADER), "PRIVATE", "INVITE");
            return new Call(
                    () -> enliven(trio.communities().get(index)),
                    (caller, community) -> send(caller, community, "merger", Map.of("into", into, "reason", "Twins.")));
        };
    }

    /** What becomes of something that the leader of another community proposes to this one. */
    private static Way proposed(BiFunction<Caller, String, Response> answer) {
        return (trio, _, index) -> {
            var merger = propose(
                    Given.community(Caller.newcomer()), trio.communities().get(index));
            return new Call(
                    (caller, community) -> answer.apply(caller, "/communities/" + community + "/mergers/" + merger));
        };
    }

    /** Proposes a merger without asking anybody. Answers its id. */
    public static String propose(String absorbed, String survivor) {
        var id = UUID.randomUUID();
        Database.execute("""
                insert into merger (id, absorbed_id, survivor_id, reason, state, proposed_by, proposed_at)
                select ?, ?::uuid, ?::uuid, 'Twins.', 'PROPOSED', person_id, now() from membership
                where community_id = ?::uuid and role = 'LEADER' limit 1""", id, absorbed, survivor, absorbed);
        return id.toString();
    }

    private static Way read(String what) {
        return (_, _, _) -> new Call((caller, community) -> caller.get("/communities/{id}/" + what, community));
    }

    private static Way delete(String state) {
        return (_, _, _) -> new Call((caller, community) -> caller.delete("/communities/{id}/" + state, community));
    }

    private static Way closed(BiFunction<Caller, String, Response> request) {
        return (trio, _, index) -> new Call(() -> close(trio.communities().get(index)), request);
    }

    /** Sends a state with its body. */
    public static Response send(Caller caller, String community, String state, Map<String, ?> body) {
        return caller.request().contentType(ContentType.JSON).body(body).put("/communities/{id}/" + state, community);
    }
}
