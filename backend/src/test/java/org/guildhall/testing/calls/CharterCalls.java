package org.guildhall.testing.calls;

import static java.util.Map.entry;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;

/** Charters. */
public final class CharterCalls implements Calls {
    private static final String VERSION = "/communities/{id}/charters/1";

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry("readCharter", read("/communities/{id}/charter", "RATIFIED")),
                entry("listCharters", read("/communities/{id}/charters", "RATIFIED")),
                entry("readCharterVersion", read(VERSION, "RATIFIED")),
                entry("readCharterDifference", read(VERSION + "/difference", "RATIFIED")),
                entry("readCharterDraft", read("/communities/{id}/charter/draft", "DRAFT")),
                entry("listCharterComments", read(VERSION + "/comments", "CONSULTATION")),
                entry("editCharterDraft", on("DRAFT", CharterCalls::edit)),
                entry("discardCharterDraft", on("DRAFT", CharterCalls::discard)),
                entry("openConsultation", put("DRAFT", "/consultation", Map.of("until", today()))),
                entry(
                        "endConsultation",
                        on("CONSULTATION", (caller, id) -> caller.delete(VERSION + "/consultation", id))),
                entry("ratifyCharter", on("DRAFT", CharterCalls::ratify)),
                entry("acceptCharter", on("RATIFIED", (caller, id) -> caller.put(VERSION + "/acceptance", id))),
                entry(
                        "commentOnCharter",
                        on(
                                "CONSULTATION",
                                (caller, id) -> caller.post(
                                        VERSION.replace("{id}", id) + "/comments",
                                        Map.of("section", "NORMS", "text", "Why?")))),
                entry("answerCharterComment", (trio, _, index) -> {
                    var comment = UUID.randomUUID().toString();
                    return onComment(
                            trio,
                            index,
                            comment,
                            Standing.MEMBER,
                            (caller, id) -> caller.request()
                                    .contentType(ContentType.JSON)
                                    .body(Map.of("text", "Because."))
                                    .put(VERSION + "/comments/" + comment + "/answer", id));
                }),
                entry("withdrawCharterComment", (trio, standing, index) -> withdraw(trio, index, standing)));
    }

    @Override
    public Map<String, Way> ofAnother() {
        return Map.of(
                "withdrawCharterComment",
                (trio, standing, index) ->
                        withdraw(trio, index, standing == Standing.MEMBER ? Standing.LEADER : Standing.MEMBER));
    }

    private static Call withdraw(Trio trio, int index, Standing author) {
        var comment = UUID.randomUUID().toString();
        return onComment(
                trio,
                index,
                comment,
                author,
                (caller, id) -> caller.put(VERSION + "/comments/" + comment + "/withdrawal", id));
    }

    private static Call onComment(
            Trio trio,
            int index,
            String comment,
            Standing author,
            java.util.function.BiFunction<Caller, String, Response> request) {
        return new Call(
                () -> {
                    charter(trio, index, "CONSULTATION");
                    Database.execute(
                            """
                            insert into charter_comment (id, charter_id, person_id, section, text, objection, at)
                            select ?::uuid, id, ?::uuid, 'NORMS', 'Why?', true, now() from charter where community_id = ?::uuid""",
                            comment,
                            trio.ids().getOrDefault(author, trio.ids().get(Standing.LEADER)),
                            trio.communities().get(index));
                },
                request);
    }

    private static Response edit(Caller caller, String community) {
        var etag = caller.get("/communities/{id}/charter/draft", community).header("ETag");
        return caller.request()
                .contentType(ContentType.JSON)
                .header("If-Match", String.valueOf(etag))
                .body(Map.of("forWhom", "Everybody " + UUID.randomUUID()))
                .put("/communities/{id}/charter/draft", community);
    }

    private static Response discard(Caller caller, String community) {
        var etag = caller.get("/communities/{id}/charter/draft", community).header("ETag");
        return caller.request()
                .header("If-Match", String.valueOf(etag))
                .delete("/communities/{id}/charter/draft", community);
    }

    private static Response ratify(Caller caller, String community) {
        var etag = caller.get(VERSION, community).header("ETag");
        return caller.request()
                .contentType(ContentType.JSON)
                .header("If-Match", String.valueOf(etag))
                .body(Map.of())
                .put(VERSION + "/ratification", community);
    }

    private static Way read(String path, String state) {
        return on(state, (caller, id) -> caller.get(path, id));
    }

    private static Way put(String state, String path, Map<String, ?> body) {
        return on(
                state,
                (caller, id) -> caller.request()
                        .contentType(ContentType.JSON)
                        .body(body)
                        .put(VERSION + path, id));
    }

    private static Way on(String state, java.util.function.BiFunction<Caller, String, Response> request) {
        return (trio, _, index) -> new Call(() -> charter(trio, index, state), request);
    }

    /** Puts a first version in this state in place of what there was. */
    private static void charter(Trio trio, int index, String state) {
        var community = trio.communities().get(index);
        Database.execute("alter table charter disable trigger charter_ratified_never_changes");
        Database.execute(
                "delete from charter_acceptance where charter_id in (select id from charter where community_id = ?::uuid)",
                community);
        Database.execute(
                "delete from charter_comment where charter_id in (select id from charter where community_id = ?::uuid)",
                community);
        Database.execute("delete from charter where community_id = ?::uuid", community);
        Database.execute("alter table charter enable trigger charter_ratified_never_changes");
        Database.execute("""
                insert into charter (id, community_id, number, state, for_whom, ratified_at, consulted_at, consultation_until)
                select uuidv7(), ?::uuid, 1, state, 'Everybody.', case when state = 'RATIFIED' then now() end,
                    case when state <> 'DRAFT' then now() end, case when state <> 'DRAFT' then ?::date end
                from (values (?)) as wished (state)""", community, today(), state);
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
