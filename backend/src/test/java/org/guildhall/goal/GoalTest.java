package org.guildhall.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class GoalTest {
    private final Caller leader = Caller.newcomer();
    private final Caller member = Caller.newcomer();
    private String goals;

    @BeforeEach
    void community() {
        var community = Given.community(leader);
        member.put("/communities/{id}/membership", community).then().statusCode(201);
        goals = "/communities/" + community + "/goals";
    }

    @Test
    void a_title_sets_a_goal() {
        leader.post(goals, Map.of("title", "Fewer charts"))
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("state", equalTo("ACTIVE"))
                .body("target", equalTo(100))
                .body("progress", equalTo(0))
                .body("quiet", equalTo(false))
                .body("needsOwner", equalTo(true))
                .body("can.edit", equalTo(true));
        Caller.newcomer()
                .get(goals)
                .then()
                .body("items.title", contains("Fewer charts"))
                .body("items[0].can.edit", equalTo(false));
    }

    @Test
    void who_has_the_newest_state_of_a_goal_already_gets_304() {
        String id = leader.post(goals, Map.of("title", "Fewer charts")).path("id");
        var etag = member.get(goals + "/" + id).header("ETag");
        member.request()
                .header("If-None-Match", etag)
                .get(goals + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void a_draft_is_for_those_who_write_it_until_it_begins() {
        var draft = leader.post(goals, Map.of("title", "Perhaps", "draft", true));
        String id = draft.path("id");
        member.get(goals).then().body("items", hasSize(0));
        member.get(goals + "/" + id).then().statusCode(404);
        var begun = leader.patch(goals + "/" + id, draft.header("ETag"), Map.of("draft", false, "title", "Surely"));
        begun.then().statusCode(200).body("state", equalTo("ACTIVE")).body("title", equalTo("Surely"));
        member.get(goals + "/" + id).then().statusCode(200);
        leader.patch(goals + "/" + id, begun.header("ETag"), Map.of("draft", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("goal-started"));
        assertThat(Database.column("select kind from activity where subject_id = ?::uuid order by id", id))
                .containsExactly("GOAL_DRAFTED", "GOAL_STARTED");
    }

    @Test
    void an_edit_leaves_what_it_does_not_name() {
        var made = leader.post(goals, Map.of("title", "Charts", "unit", "charts", "target", 12.5, "due", "2027-03-31"));
        String path = goals + "/" + made.path("id");
        var patch = new HashMap<String, Object>(Map.of("why", "They mislead."));
        patch.put("due", null);
        leader.patch(path, made.header("ETag"), patch)
                .then()
                .statusCode(200)
                .body("why", equalTo("They mislead."))
                .body("target", equalTo(12.5f))
                .body("due", nullValue());
        leader.patch(path, made.header("ETag"), patch).then().statusCode(412);
        leader.request()
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(path)
                .then()
                .statusCode(428);
        leader.patch(path, leader.get(path).header("ETag"), Map.of("progress", 3))
                .then()
                .statusCode(400);
        leader.patch(path, leader.get(path).header("ETag"), Map.of("title", " "))
                .then()
                .statusCode(422);
    }

    @Test
    void its_owner_is_an_active_member() {
        String mine = member.get("/me").path("person.id");
        leader.post(goals, Map.of("title", "Charts", "ownerId", mine))
                .then()
                .statusCode(201)
                .body("owner.id", equalTo(mine))
                .body("needsOwner", equalTo(false));
        for (var nobody : new String[] {
            Caller.newcomer().get("/me").path("person.id"), UUID.randomUUID().toString()
        }) {
            leader.post(goals, Map.of("title", "Charts", "ownerId", nobody))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/ownerId"))
                    .body("errors.code", contains("not-a-member"));
        }
    }

    @Test
    void the_list_has_what_is_worked_on_first_and_takes_four_statements() {
        leader.post(goals, Map.of("title", "Later", "due", "2028-01-01"));
        leader.post(goals, Map.of("title", "Some day"));
        String closed = leader.post(goals, Map.of("title", "Done")).path("id");
        leader.post(goals, Map.of("title", "Soon", "due", "2027-01-01"));
        leader.post(goals, Map.of("title", "Draft", "draft", true));
        leader.request()
                .contentType("application/json")
                .body(Map.of("state", "ACHIEVED", "outcome", "Done."))
                .put(goals + "/" + closed + "/closure")
                .then()
                .statusCode(200);
        var all = leader.get(goals);
        all.then().body("items.title", contains("Soon", "Later", "Some day", "Draft", "Done"));
        assertThat(Statements.of(all)).hasSizeLessThanOrEqualTo(4);
        var first = leader.get(goals + "?limit=2");
        leader.get(goals + "?limit=3&cursor=" + first.path("page.next"))
                .then()
                .body("items.title", contains("Some day", "Draft", "Done"));
        leader.get(goals + "?state=ACHIEVED&state=DRAFT").then().body("items.title", contains("Draft", "Done"));
        leader.get(goals + "?state=LOST").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"why,1001", "measure,301", "title,121", "unit,31"})
    void a_field_has_its_limit(String field, int length) {
        var body = new HashMap<String, Object>(Map.of("title", "Charts", "target", 1));
        body.put(field, "x".repeat(length));
        leader.post(goals, body).then().statusCode(422).body("errors.pointer", hasItem("/" + field));
    }

    @ParameterizedTest
    @CsvSource({"0,charts", "-1,charts", "0.001,charts", "12345678901,charts", "50,", ",charts"})
    void a_target_fits_its_unit(Double target, String unit) {
        var body = new HashMap<String, Object>(Map.of("title", "Charts"));
        body.put("target", target);
        body.put("unit", unit);
        body.values().removeIf(value -> value == null);
        leader.post(goals, body).then().statusCode(422).body("errors.pointer", hasItem("/target"));
    }

    @Test
    void what_is_no_goal_is_refused() {
        leader.post(goals, Map.of("title", "a\u0007b")).then().statusCode(422);
        leader.post(goals, Map.of("title", "Charts", "due", "soon")).then().statusCode(400);
        leader.post(goals, Map.of("title", "Charts", "state", "ACHIEVED"))
                .then()
                .statusCode(400);
        member.post(goals, Map.of("title", "Charts")).then().statusCode(403);
    }
}
