package org.guildhall.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.guildhall.testing.calls.LifeCalls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A community ends well, and can be brought back. */
@ApiTest
class ClosureTest {
    private final Caller leader = Caller.newcomer();
    private final Caller noor = Caller.newcomer();
    private final Caller ada = Caller.of(Cast.ADA);
    private String community;

    @BeforeEach
    void start() {
        community = Given.community(leader, "RESTRICTED", "REQUEST");
    }

    @Test
    void it_ends_with_a_reason_and_an_answer_to_every_point() {
        var successor = Given.community(leader);
        close(Map.of("successor", successor)).then().statusCode(204);
        noor.get("/communities/{id}", community)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closedReason", equalTo("We reached what we set out for."));
        leader.get("/communities/{id}/closure", community)
                .then()
                .statusCode(200)
                .body("closedBy.handle", equalTo(leader.name()))
                .body("successor.id", equalTo(successor))
                .body("checklist", hasSize(6));
        noor.get("/communities/{id}/closure", community).then().body("checklist", hasSize(0));
        assertThat(kinds()).containsExactly("COMMUNITY_STARTED", "COMMUNITY_CLOSED We reached what we set out for.");
    }

    @Test
    void it_is_as_findable_as_before() {
        close(Map.of()).then().statusCode(204);
        var name = noor.get("/communities/{id}", community).<String>path("name");
        noor.get("/communities?q={name}", name).then().body("items.id", hasItem(community));
        leader.get("/communities/{id}/members", community)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void who_waits_to_belong_waits_no_longer() {
        noor.put("/communities/{id}/membership", community).then().statusCode(202);
        close(Map.of()).then().statusCode(204);
        noor.get("/communities/{id}", community).then().body("myMembership", nullValue());
        assertThat(Database.column("select state from membership where community_id = ?::uuid order by id", community))
                .containsExactly("ACTIVE", "EXPIRED");
    }

    @Test
    void a_successor_that_the_reader_may_not_know_of_is_not_named() {
        close(Map.of("successor", Given.community(leader, "PRIVATE", "INVITE")))
                .then()
                .statusCode(204);
        noor.get("/communities/{id}/closure", community).then().statusCode(200).body("successor", nullValue());
    }

    @Test
    void a_successor_is_another_community_that_lives() {
        var ended = Given.community(leader);
        LifeCalls.close(ended);
        for (var address : List.of(community, ended, "no-such-community", Given.community(noor, "PRIVATE", "INVITE"))) {
            close(Map.of("successor", address))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/successor"))
                    .body("errors[0].code", equalTo("successor-unknown"));
        }
    }

    @Test
    void every_point_has_one_answer_and_what_was_not_needed_says_why() {
        var goals = Map.of("point", "GOALS", "outcome", "NOT_NEEDED");
        close(Map.of("checklist", List.of(goals, goals)))
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "reason-missing",
                                "reason-missing",
                                "point-doubled",
                                "point-missing",
                                "point-missing",
                                "point-missing",
                                "point-missing",
                                "point-missing"))
                .body("errors.pointer", hasItem("/checklist/1/point"))
                .body("errors.pointer", hasItem("/checklist/0/note"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0007"})
    void an_end_has_a_reason(String reason) {
        close(Map.of("reason", reason)).then().statusCode(422).body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void what_has_ended_does_not_end_again() {
        close(Map.of()).then().statusCode(204);
        close(Map.of()).then().statusCode(409).body("code", equalTo("community-closed"));
        var both = Given.community(leader);
        var answers = Together.all(List.of(() -> end(both), () -> end(both)));
        assertThat(answers).containsOnlyOnce(204).isSubsetOf(204, 409, 412);
    }

    @Test
    void what_has_not_started_does_not_end() {
        Database.execute("update community set status = 'PROPOSED' where id = ?::uuid", community);
        close(Map.of()).then().statusCode(409).body("code", equalTo("community-proposed"));
    }

    @Test
    void leaders_and_stewards_reopen_it_and_how_it_ended_stays_history() {
        close(Map.of()).then().statusCode(204);
        reopen(leader).then().statusCode(204);
        leader.get("/communities/{id}", community)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("closedReason", nullValue());
        reopen(leader).then().statusCode(204);
        leader.get("/communities/{id}/closure", community).then().statusCode(404);
        close(Map.of()).then().statusCode(204);
        reopen(ada).then().statusCode(204);
        assertThat(kinds()).hasSize(5);
        assertThat(Database.column("select reopened_at from closure where community_id = ?::uuid", community))
                .hasSize(2)
                .doesNotContain("null");
    }

    @Test
    void where_nobody_leads_any_more_a_steward_reopens_and_leads_it() {
        close(Map.of()).then().statusCode(204);
        Database.execute("""
                update membership set state = 'LEFT', role = 'MEMBER', ended_at = now() where community_id = ?::uuid""", community);
        reopen(ada)
                .then()
                .statusCode(409)
                .body("code", equalTo("leader-missing"))
                .body("detail", containsString("lead=true"));
        ada.delete("/communities/{id}/closure?lead=true", community).then().statusCode(204);
        noor.get("/communities/{id}", community)
                .then()
                .body("memberCount", equalTo(1))
                .body("status", equalTo("ACTIVE"))
                .body("leaders.handle", hasItem("ada"));
    }

    private int end(String other) {
        return LifeCalls.send(leader, other, "closure", LifeCalls.closure()).statusCode();
    }

    private Response close(Map<String, ?> changes) {
        var body = new HashMap<>(LifeCalls.closure());
        body.putAll(changes);
        return LifeCalls.send(leader, community, "closure", body);
    }

    private Response reopen(Caller caller) {
        return caller.delete("/communities/{id}/closure", community);
    }

    private List<String> kinds() {
        return Database.column(
                "select kind || coalesce(' ' || detail, '') from activity where community_id = ?::uuid order by id",
                community);
    }
}
