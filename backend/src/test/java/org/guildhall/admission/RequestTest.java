package org.guildhall.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking to join, and being answered. */
@ApiTest
class RequestTest {
    private final Caller leader = Caller.newcomer();
    private final Caller noor = Caller.newcomer();
    private String community;

    @Inject
    EscalateRequests round;

    @BeforeEach
    void a_community_that_takes_requests() {
        community = Given.community(leader, "RESTRICTED", "REQUEST");
    }

    @Test
    void a_request_is_promised_an_answer_within_five_working_days() {
        var answerBy = Instant.parse(ask().then().statusCode(202).extract().path("answerBy"));
        assertThat(Duration.between(Instant.now(), answerBy).toDays()).isBetween(6L, 9L);
        noor.get("/communities/{id}/membership", community)
                .then()
                .body("state", equalTo("REQUESTED"))
                .body("answerBy", notNullValue());
    }

    @Test
    void a_leader_reads_the_answers_and_approves() {
        put("join-questions", Map.of("questions", List.of("What do you draw?", "Why?")), "ETag")
                .then()
                .statusCode(200)
                .body("can.edit", equalTo(true));
        noor.get("/communities/{id}/join-questions", community).then().body("questions", hasSize(2));
        ask().then().statusCode(422).body("errors[0].code", equalTo("answers-missing"));
        ask(Map.of("answers", List.of("Maps", "They help"), "bring", "A plotter", "learn", "Colour"))
                .then()
                .statusCode(202);
        var list = leader.get("/communities/{id}/requests", community);
        list.then()
                .body("items", hasSize(1))
                .body("items[0].answers.question", contains("What do you draw?", "Why?"))
                .body("items[0].answers.answer", contains("Maps", "They help"))
                .body("items[0].bring", equalTo("A plotter"))
                .body("items[0].overdue", equalTo(false))
                .body("items[0].can.decide", equalTo(true));
        assertThat(Statements.of(list)).hasSize(3);
        decide("APPROVED", null).then().statusCode(200).body("state", equalTo("ACTIVE"));
        decide(list.path("items[0].id"), "APPROVED", null).then().statusCode(200);
        noor.get("/communities/{id}", community)
                .then()
                .body("myMembership.state", equalTo("ACTIVE"))
                .body("myMembership.bring", equalTo("A plotter"))
                .body("memberCount", equalTo(2));
        leader.get("/communities/{id}/requests", community).then().body("items", hasSize(0));
    }

    @Test
    void who_is_declined_reads_why_and_may_ask_again() {
        ask();
        decide("DECLINED", " ").then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        decide("DECLINED", "This round is full.").then().statusCode(200).body("reason", equalTo("This round is full."));
        noor.get("/communities/{id}/membership", community)
                .then()
                .body("state", equalTo("DECLINED"))
                .body("reason", equalTo("This round is full."));
        noor.get("/communities/{id}", community).then().body("can.ask", equalTo(true));
        ask().then().statusCode(202);
        assertThat(Database.column("select state from membership where community_id = ?::uuid order by id", community))
                .containsExactly("ACTIVE", "DECLINED", "REQUESTED");
        assertThat(Database.column(
                        "select detail from activity where community_id = ?::uuid and kind = 'REQUEST_DECLINED'",
                        community))
                .containsExactly("This round is full.");
    }

    @Test
    void a_request_is_withdrawn_and_can_then_not_be_answered() {
        ask();
        var id = request();
        noor.delete("/communities/{id}/membership/candidacy", community).then().statusCode(204);
        decide(id, "APPROVED", null).then().statusCode(409).body("code", equalTo("request-answered"));
        noor.delete("/communities/{id}/membership/candidacy", community)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-pending"));
    }

    @Test
    void a_request_that_nobody_answers_reaches_the_stewards_once() {
        ask();
        var late = Instant.now().plus(Duration.ofDays(10));
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> round.go(Instant.now()));
        assertThat(escalations()).isEmpty();
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> round.go(late));
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> round.go(late));
        assertThat(escalations()).hasSize(1);
        Database.execute(
                "update membership set answer_by = now() - interval '1 day' where community_id = ?::uuid and state = 'REQUESTED'",
                community);
        leader.get("/communities/{id}/requests", community).then().body("items[0].overdue", equalTo(true));
    }

    @Test
    void what_is_asked_stays_when_nothing_changes_any_more() {
        var etag = noor.get("/communities/{id}/join-questions", community).header("ETag");
        noor.request()
                .header("If-None-Match", etag)
                .get("/communities/{id}/join-questions", community)
                .then()
                .statusCode(304);
        Database.execute(
                "update community set status = 'CLOSED', closed_reason = 'Done.' where id = ?::uuid", community);
        put("join-questions", Map.of("questions", List.of("a")), "ETag")
                .then()
                .statusCode(409)
                .body("code", equalTo("community-closed"));
    }

    @Test
    void limits_are_named() {
        ask(Map.of("bring", "x".repeat(281))).then().statusCode(422).body("errors[0].pointer", equalTo("/bring"));
        ask(Map.of("answers", List.of("a\u0007")))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answers/0"));
        ask(Map.of("steward", true)).then().statusCode(400).body("code", equalTo("unknown-field"));
        put("join-questions", Map.of("questions", List.of("a", "b", "c", "d")), "ETag")
                .then()
                .statusCode(422);
        put("join-questions", Map.of("questions", List.of("a")), null).then().statusCode(428);
        leader.request()
                .header("If-Match", "\"99-0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("questions", List.of("a")))
                .put("/communities/{id}/join-questions", community)
                .then()
                .statusCode(412);
    }

    private List<String> escalations() {
        return Database.column(
                "select kind from activity where community_id = ?::uuid and kind = 'REQUEST_ESCALATED'", community);
    }

    private Response ask() {
        return noor.put("/communities/{id}/membership", community);
    }

    private Response ask(Map<String, ?> wish) {
        return noor.request().contentType(ContentType.JSON).body(wish).put("/communities/{id}/membership", community);
    }

    private String request() {
        return leader.get("/communities/{id}/requests", community).path("items[0].id");
    }

    private Response decide(String decision, String reason) {
        return decide(request(), decision, reason);
    }

    private Response decide(String id, String decision, String reason) {
        var body = reason == null ? Map.of("decision", decision) : Map.of("decision", decision, "reason", reason);
        return leader.request()
                .contentType(ContentType.JSON)
                .body(body)
                .put("/communities/{c}/requests/{id}/decision", community, id);
    }

    private Response put(String what, Map<String, ?> body, String etag) {
        var request = leader.request().contentType(ContentType.JSON).body(body);
        if (etag != null) {
            request.header(
                    "If-Match",
                    leader.get("/communities/{id}/" + what, community).header(etag));
        }
        return request.put("/communities/{id}/" + what, community);
    }
}
