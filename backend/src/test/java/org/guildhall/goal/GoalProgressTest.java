package org.guildhall.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Statements;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class GoalProgressTest {
    private final Caller leader = Caller.newcomer();
    private final Caller owner = Caller.newcomer();
    private String community;
    private String id;
    private String goal;

    @BeforeEach
    void goal() {
        community = Given.community(leader);
        owner.put("/communities/{id}/membership", community).then().statusCode(201);
        id = leader.post(
                        "/communities/" + community + "/goals",
                        Map.of("title", "Charts", "ownerId", owner.get("/me").path("person.id")))
                .path("id");
        goal = "/communities/" + community + "/goals/" + id;
    }

    @Test
    void its_owner_tells_how_far_it_has_come() {
        var etag = leader.get(goal).header("ETag");
        checkIn(owner, 40, "Slowly.")
                .then()
                .statusCode(201)
                .body("progress", equalTo(40))
                .body("by.id", notNullValue());
        checkIn(leader, 55, "Faster.").then().statusCode(201);
        var told = leader.get(goal + "/check-ins");
        told.then()
                .body("items.note", contains("Faster.", "Slowly."))
                .body("items.confidence", contains("SURE", "SURE"));
        assertThat(Statements.of(told)).hasSizeLessThanOrEqualTo(4);
        leader.get(goal).then().body("progress", equalTo(55));
        leader.patch(goal, etag, Map.of("why", "A check-in makes no edit stale."))
                .then()
                .statusCode(200);
    }

    @Test
    void a_check_in_has_limits() {
        checkIn(owner, 101, "Too much.").then().statusCode(422).body("errors.pointer", contains("/progress"));
        checkIn(owner, -1, "Too little.").then().statusCode(422);
        checkIn(owner, 5, "x".repeat(2001)).then().statusCode(422).body("errors.pointer", contains("/note"));
        owner.post(goal + "/check-ins", Map.of("note", "How far?")).then().statusCode(422);
        owner.post(goal + "/check-ins", Map.of("progress", 5, "confidence", "HOPEFUL"))
                .then()
                .statusCode(400);
    }

    @Test
    void every_check_in_of_many_at_once_is_kept_and_the_goal_shows_one_of_them() {
        var calls = IntStream.range(1, 9)
                .<Callable<Integer>>mapToObj(n -> () -> checkIn(owner, n, "n").statusCode())
                .toList();
        assertThat(Together.all(calls)).containsOnly(201);
        owner.get(goal + "/check-ins").then().body("items", hasSize(8));
        assertThat(owner.get(goal).<Integer>path("progress")).isBetween(1, 8);
    }

    @Test
    void without_news_for_weeks_it_is_said_to_be_quiet() {
        leader.get(goal).then().body("quiet", equalTo(false)).body("quietSince", nullValue());
        Database.execute("update goal set news_at = now() - interval '34 days 23 hours' where id = ?::uuid", id);
        leader.get(goal).then().body("quiet", equalTo(false));
        Database.execute("update goal set news_at = now() - interval '35 days' where id = ?::uuid", id);
        Caller.newcomer().get(goal).then().body("quiet", equalTo(true)).body("quietSince", notNullValue());
        checkIn(owner, 10, "Still here.");
        leader.get(goal).then().body("quiet", equalTo(false));
    }

    @Test
    void a_closed_goal_is_read_only_until_a_leader_reopens_it() {
        close("ACHIEVED", " ").then().statusCode(422).body("errors.pointer", contains("/outcome"));
        close("DRAFT", "No.").then().statusCode(400);
        leader.delete(goal + "/closure").then().statusCode(409).body("code", equalTo("goal-open"));
        close("ACHIEVED", "All read.")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("All read."))
                .body("can.reopen", equalTo(true));
        close("MISSED", "No.").then().statusCode(409).body("code", equalTo("goal-closed"));
        checkIn(owner, 5, "Late.").then().statusCode(409).body("code", equalTo("goal-closed"));
        leader.patch(goal, leader.get(goal).header("ETag"), Map.of("why", "No."))
                .then()
                .statusCode(409);
        owner.post(goal + "/evidence", evidence("https://example.org")).then().statusCode(409);
        leader.delete(goal + "/closure")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("outcome", nullValue());
        assertThat(Database.column(
                        "select kind || coalesce(' ' || detail, '') from activity where subject_id = ?::uuid order by id",
                        id))
                .containsExactly("GOAL_STARTED", "GOAL_ACHIEVED All read.", "GOAL_REOPENED");
    }

    @Test
    void of_two_who_close_it_at_once_one_does() {
        Callable<Integer> call = () -> close("MISSED", "No time.").statusCode();
        assertThat(Together.all(List.of(call, call, call)))
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
    }

    @Test
    void a_draft_can_only_be_dropped() {
        String draft = leader.post("/communities/" + community + "/goals", Map.of("title", "Perhaps", "draft", true))
                .path("id");
        goal = "/communities/" + community + "/goals/" + draft;
        checkIn(leader, 5, "Early.").then().statusCode(409).body("code", equalTo("goal-draft"));
        close("ACHIEVED", "Already.").then().statusCode(409).body("code", equalTo("goal-draft"));
        close("DROPPED", "Nobody had time.").then().statusCode(200);
    }

    @Test
    void evidence_is_a_link_that_comes_and_goes() {
        var added = owner.post(goal + "/evidence", evidence("https://example.org/a?b=c#d"));
        added.then().statusCode(201);
        leader.get(goal).then().body("evidence.title", contains("Proof"));
        String one = added.path("id");
        owner.delete(goal + "/evidence/" + one).then().statusCode(204);
        owner.delete(goal + "/evidence/" + one).then().statusCode(404);
        leader.get(goal).then().body("evidence", hasSize(0));
        for (int i = 0; i < 20; i++) {
            owner.post(goal + "/evidence", evidence("https://example.org/" + i))
                    .then()
                    .statusCode(201);
        }
        owner.post(goal + "/evidence", evidence("https://example.org/21"))
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence-full"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "javascript:alert(1)",
                "https://",
                "https://a b",
                "https://me:secret@example.org",
                "https://example.org/\"><script>",
                "data:text/html,x",
                "https:\\\\example.org"
            })
    void what_is_no_safe_address_is_no_evidence(String url) {
        owner.post(goal + "/evidence", evidence(url)).then().statusCode(422).body("errors.pointer", contains("/url"));
    }

    @Test
    void when_its_owner_leaves_it_needs_another() {
        leader.get(goal).then().body("needsOwner", equalTo(false));
        owner.delete("/communities/{id}/membership", community).then().statusCode(204);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> leader.get(goal)
                        .then()
                        .body("needsOwner", equalTo(true))
                        .body("owner", nullValue()));
        assertThat(Database.column(
                        "select kind from activity where subject_id = ?::uuid and kind = 'GOAL_OWNER_LEFT'", id))
                .hasSize(1);
        owner.post(goal + "/check-ins", Map.of("progress", 1)).then().statusCode(403);
    }

    private Response checkIn(Caller caller, int progress, String note) {
        return caller.post(goal + "/check-ins", Map.of("progress", progress, "note", note, "confidence", "SURE"));
    }

    private Response close(String state, String outcome) {
        return leader.request()
                .contentType(ContentType.JSON)
                .body(Map.of("state", state, "outcome", outcome))
                .put(goal + "/closure");
    }

    private static Map<String, String> evidence(String url) {
        return Map.of("title", "Proof", "url", url);
    }
}
