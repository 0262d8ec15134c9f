package org.guildhall.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Statements;
import org.guildhall.testing.Together;
import org.guildhall.testing.calls.LifeCalls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence recommends, a leader decides, and the numbers stay with the decision. */
@ApiTest
class StageTest {
    private final Caller leader = Caller.newcomer();
    private final Caller noor = Caller.newcomer();
    private String community;

    @BeforeEach
    void start() {
        community = Given.community(leader);
    }

    @Test
    void every_number_is_there_and_what_is_not_measured_is_never_met() {
        IntStream.range(0, 4).forEach(_ -> join(Caller.newcomer()));
        var stage = leader.get("/communities/{id}/stage", community);
        stage.then()
                .statusCode(200)
                .body("stage", equalTo("POTENTIAL"))
                .body("transitions.to", contains("COALESCING"))
                .body("transitions[0].recommended", equalTo(false))
                .body(
                        "transitions[0].criteria.key",
                        contains("ACTIVE_MEMBERS", "ORG_UNITS", "DOMAIN_STATEMENT", "EXCHANGES"))
                .body("transitions[0].criteria[0].value", equalTo(5))
                .body("transitions[0].criteria[0].met", equalTo(true))
                .body("transitions[0].criteria[1].value", equalTo(1))
                .body("transitions[0].criteria[1].n", equalTo(5))
                .body("transitions[0].criteria[1].met", equalTo(false))
                .body("transitions[0].criteria[3].value", nullValue())
                .body("transitions[0].criteria[3].met", nullValue())
                .body("transitions[0].criteria[3].window", equalTo("P60D"))
                .body("can.decide", equalTo(true));
        assertThat(Statements.of(stage)).hasSizeLessThanOrEqualTo(4);
        join(noor);
        noor.get("/communities/{id}/stage", community).then().body("can.decide", equalTo(false));
    }

    @Test
    void against_the_evidence_it_takes_a_reason() {
        decide("COALESCING", null)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"))
                .body("errors[0].code", equalTo("reason-missing"));
        decide("COALESCING", "We meet every week.").then().statusCode(200).body("stage", equalTo("COALESCING"));
        leader.get("/communities/{id}", community).then().body("stage", equalTo("COALESCING"));
        leader.get("/communities/{id}/stage/decisions", community)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].from", equalTo("POTENTIAL"))
                .body("items[0].recommended", equalTo(false))
                .body("items[0].reason", equalTo("We meet every week."))
                .body("items[0].decidedBy.handle", equalTo(leader.name()))
                .body("items[0].evidence[0].value", equalTo(1));
    }

    @Test
    void what_the_evidence_recommends_takes_none() {
        stage("TRANSFORMATION");
        ratify("1 day");
        leader.get("/communities/{id}/stage", community)
                .then()
                .body("transitions[0].criteria[0].key", equalTo("CHARTER_RENEWED"))
                .body("transitions[0].recommended", equalTo(false));
        Database.execute("update community set created_at = now() - interval '2 days' where id = ?::uuid", community);
        decide("COALESCING", null).then().statusCode(200).body("stage", equalTo("COALESCING"));
        assertThat(Database.column("select recommended from stage_decision where community_id = ?::uuid", community))
                .containsExactly("t");
    }

    @Test
    void the_best_of_four_quarters_is_what_members_gone_are_held_against() {
        stage("MATURING");
        IntStream.range(0, 9).forEach(_ -> join(Caller.newcomer()));
        Database.execute(
                "update membership set since = now() - interval '1 year' where community_id = ?::uuid", community);
        Database.execute("""
                update membership set state = 'LEFT', ended_at = now() - interval '1 month'
                where role = 'MEMBER' and community_id = ?::uuid
                    and id in (select id from membership where community_id = ?::uuid and role = 'MEMBER' limit 4)""", community, community);
        leader.get("/communities/{id}/stage", community)
                .then()
                .body("transitions.to", contains("STEWARDSHIP", "TRANSFORMATION", "COALESCING"))
                .body("transitions[1].needs", equalTo("ANY"))
                .body("transitions[1].criteria[0].value", equalTo(40))
                .body("transitions[1].criteria[0].n", equalTo(10))
                .body("transitions[1].recommended", equalTo(true));
    }

    @Test
    void a_stage_that_does_not_follow_is_refused() {
        decide("STEWARDSHIP", "We are great.").then().statusCode(409).body("code", equalTo("stage-not-next"));
        decide("POTENTIAL", "We stay.").then().statusCode(409).body("code", equalTo("stage-not-next"));
        decide("GREAT", "We are great.").then().statusCode(400);
        decide("COALESCING", "\u0007").then().statusCode(422);
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told() {
        var answers = Together.all(List.of(
                () -> decide("COALESCING", "One.").statusCode(),
                () -> decide("COALESCING", "Two.").statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(Database.column("select id from stage_decision where community_id = ?::uuid", community))
                .hasSize(1);
    }

    @Test
    void not_even_a_statement_of_our_own_changes_a_decision() {
        decide("COALESCING", "We meet every week.").then().statusCode(200);
        assertThat(assertThrows(
                        IllegalStateException.class,
                        () -> Database.execute(
                                "update stage_decision set reason = 'Better.' where community_id = ?::uuid",
                                community)))
                .rootCause()
                .hasMessageContaining("was taken");
    }

    @Test
    void a_stage_grants_nothing() {
        join(noor);
        var before = abilities();
        for (var stage : List.of("COALESCING", "MATURING", "STEWARDSHIP", "TRANSFORMATION")) {
            stage(stage);
            assertThat(abilities()).as(stage).isEqualTo(before);
        }
    }

    private List<Object> abilities() {
        return List.of(leader, noor, Caller.newcomer()).stream()
                .<Object>map(
                        caller -> caller.get("/communities/{id}", community).path("can"))
                .toList();
    }

    private void stage(String stage) {
        Database.execute("update community set stage = ? where id = ?::uuid", stage, community);
    }

    private void ratify(String ago) {
        Database.execute("""
                insert into charter (id, community_id, number, state, for_whom, ratified_at)
                values (uuidv7(), ?::uuid, 1, 'RATIFIED', 'Everybody.', now() - ?::interval)""", community, ago);
    }

    private void join(Caller caller) {
        caller.put("/communities/{id}/membership", community).then().statusCode(201);
    }

    private Response decide(String stage, String reason) {
        return LifeCalls.send(
                leader,
                community,
                "stage",
                reason == null ? Map.of("stage", stage) : Map.of("stage", stage, "reason", reason));
    }
}
