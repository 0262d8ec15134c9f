package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Openings;
import org.guildhall.testing.Statements;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class OpeningTest {
    private final Caller ada = Caller.of(Cast.ADA);
    private final Caller leader = Caller.newcomer();
    private String community;

    @BeforeEach
    void a_private_community() {
        community = Given.community(leader, "PRIVATE", "INVITE");
    }

    @Test
    void a_steward_reads_a_private_community_while_it_is_open_and_the_leader_sees_who_and_why() {
        ada.get("/communities/{id}", community)
                .then()
                .body("domainStatement", nullValue())
                .body("can.open", equalTo(true));
        var opening = Openings.open(ada, community);
        ada.get("/communities/{id}", community)
                .then()
                .body("domainStatement", notNullValue())
                .body("myOpening.id", equalTo(opening))
                .body("can.open", equalTo(false))
                .body("can.contribute", equalTo(false))
                .body("can.lead", equalTo(false));
        ada.get("/communities/{id}/members", community).then().body("items", hasSize(1));
        leader.get("/communities/{id}/openings", community)
                .then()
                .body("items.openedBy.handle", contains("ada"))
                .body("items.reason", contains(Openings.REASON))
                .body("items[0].endsAt", notNullValue());
        ada.delete("/communities/{id}/openings/{opening}", community, opening)
                .then()
                .statusCode(204);
        ada.get("/communities/{id}/members", community).then().statusCode(403);
        ada.delete("/communities/{id}/openings/{opening}", community, opening)
                .then()
                .statusCode(404);
        assertThat(Database.column("select kind from activity where community_id = ?::uuid order by id", community))
                .containsExactly("COMMUNITY_STARTED", "COMMUNITY_OPENED", "OPENING_CLOSED");
    }

    @Test
    void an_opening_ends_by_itself_and_can_be_repeated() {
        Openings.open(ada, community);
        Database.execute("""
                update opening set opened_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'
                where community_id = ?::uuid""", community);
        ada.get("/communities/{id}/members", community).then().statusCode(403);
        Openings.open(ada, community);
        ada.get("/communities/{id}/members", community).then().statusCode(200);
        leader.get("/communities/{id}/openings", community).then().body("items", hasSize(2));
    }

    @Test
    void what_is_open_to_one_steward_stays_closed_to_everybody_else_and_out_of_lists() {
        Openings.open(ada, community);
        Openings.byAnother(community);
        var name = leader.get("/communities/{id}", community).<String>path("name");
        ada.request().queryParam("q", name).get("/communities").then().body("items", empty());
        ada.get("/feed").then().body("items.community.id", not(contains(community)));
        Caller.newcomer().get("/communities/{id}", community).then().statusCode(404);
        Caller.newcomer().get("/communities/{id}/openings", community).then().statusCode(404);
    }

    @Test
    void who_is_no_steward_any_more_has_nothing_open() {
        var former = Caller.newcomer();
        Database.execute("""
                insert into opening (id, community_id, person_id, reason, opened_at, ends_at)
                values (uuidv7(), ?::uuid, ?::uuid, ?, now(), now() + interval '1 hour')""", community, former.get("/me").path("person.id"), Openings.REASON);
        former.get("/communities/{id}/members", community).then().statusCode(404);
    }

    @Test
    void of_many_openings_at_once_one_is_recorded() {
        Callable<Integer> open =
                () -> ada.post("/communities/" + community + "/openings", Map.of("reason", Openings.REASON))
                        .statusCode();
        assertThat(Together.all(Collections.nCopies(6, open)))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        leader.get("/communities/{id}/openings", community).then().body("items", hasSize(1));
        ada.post("/communities/" + community + "/openings", Map.of("reason", Openings.REASON))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Just looking.", "                    x", "Because I would\u0000 like to see it."})
    void a_reason_says_something(String reason) {
        ada.post("/communities/" + community + "/openings", Map.of("reason", reason))
                .then()
                .statusCode(reason.contains("\0") ? 400 : 422);
        leader.get("/communities/{id}/openings", community).then().body("items", empty());
    }

    @Test
    void standing_and_reading_cost_no_statement_more() {
        Openings.open(ada, community);
        assertThat(Statements.of(ada.get("/communities/{id}", community))).hasSize(3);
        assertThat(Statements.of(leader.get("/communities/{id}/openings", community)))
                .hasSize(3);
    }
}
