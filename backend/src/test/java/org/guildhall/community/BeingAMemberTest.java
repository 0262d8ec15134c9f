package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Resting, saying who one is, going and coming back. */
@ApiTest
class BeingAMemberTest {
    private static final String MEMBERSHIP = "/communities/{id}/membership";

    private final Caller leader = Caller.newcomer();
    private final Caller noor = Caller.newcomer();
    private String community;

    @BeforeEach
    void noor_is_a_member() {
        community = Given.community(leader);
        noor.put(MEMBERSHIP, community).then().statusCode(201);
    }

    @Test
    void who_pauses_belongs_and_is_not_counted() {
        var since = noor.get(MEMBERSHIP, community).<String>path("since");
        noor.put(MEMBERSHIP + "/pause", community).then().statusCode(200).body("state", equalTo("PAUSED"));
        noor.put(MEMBERSHIP + "/pause", community).then().statusCode(200);
        noor.get("/communities/{id}", community)
                .then()
                .body("memberCount", equalTo(1))
                .body("can.contribute", equalTo(false))
                .body("can.leave", equalTo(true));
        noor.delete(MEMBERSHIP + "/pause", community)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("since", equalTo(since));
        noor.delete(MEMBERSHIP + "/pause", community).then().statusCode(200);
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(2));
        assertThat(Database.column(
                        "select kind from activity where community_id = ?::uuid and kind <> 'NEWCOMER_ASSIGNED' order by id",
                        community))
                .containsExactly("COMMUNITY_STARTED", "MEMBERSHIP_JOINED", "MEMBERSHIP_PAUSED", "MEMBERSHIP_RESUMED");
    }

    @Test
    void who_pauses_and_leaves_is_counted_once() {
        noor.put(MEMBERSHIP + "/pause", community).then().statusCode(200);
        noor.delete(MEMBERSHIP, community).then().statusCode(204);
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(1));
        noor.put(MEMBERSHIP, community).then().statusCode(201);
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(2));
    }

    @Test
    void the_last_leader_cannot_pause_and_a_facilitator_gives_up_the_role() {
        leader.put(MEMBERSHIP + "/pause", community).then().statusCode(409).body("code", equalTo("last-leader"));
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(2));
        Database.execute(
                "update membership set role = 'FACILITATOR' where community_id = ?::uuid and role = 'MEMBER'",
                community);
        noor.put(MEMBERSHIP + "/pause", community).then().body("role", equalTo("MEMBER"));
    }

    @Test
    void what_one_brings_and_wants_to_learn_is_in_the_directory() {
        var etag = noor.get(MEMBERSHIP, community).header("ETag");
        noor.patch("/communities/" + community + "/membership", etag, Map.of("bring", "Maps", "learn", "Colour"))
                .then()
                .statusCode(200)
                .body("bring", equalTo("Maps"));
        leader.get("/communities/{id}/members?q=colour", community)
                .then()
                .body("items[0].bring", equalTo("Maps"))
                .body("items[0].learn", equalTo("Colour"));
        noor.patch("/communities/" + community + "/membership", etag, Map.of("bring", "Later"))
                .then()
                .statusCode(412);
        var empty = new HashMap<String, Object>();
        empty.put("bring", null);
        var next = noor.get(MEMBERSHIP, community).header("ETag");
        noor.patch("/communities/" + community + "/membership", next, empty)
                .then()
                .body("bring", nullValue());
        var newest = noor.get(MEMBERSHIP, community).header("ETag");
        noor.patch("/communities/" + community + "/membership", newest, Map.of("learn", "x".repeat(281)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/learn"));
        noor.request()
                .contentType("application/merge-patch+json")
                .body(Map.of("bring", "x"))
                .patch(MEMBERSHIP, community)
                .then()
                .statusCode(428);
        noor.request()
                .header("If-None-Match", newest)
                .get(MEMBERSHIP, community)
                .then()
                .statusCode(304);
    }

    @Test
    void nothing_changes_in_a_community_that_is_closed() {
        Database.execute(
                "update community set status = 'CLOSED', closed_reason = 'Done.' where id = ?::uuid", community);
        var etag = noor.get(MEMBERSHIP, community).header("ETag");
        for (var answer : List.of(
                noor.put(MEMBERSHIP + "/pause", community),
                noor.delete(MEMBERSHIP + "/pause", community),
                noor.patch("/communities/" + community + "/membership", etag, Map.of("bring", "x")))) {
            answer.then().statusCode(409).body("code", equalTo("community-closed"));
        }
    }

    @Test
    void who_left_is_an_outsider_at_the_next_request() {
        var id = Given.community(leader, "RESTRICTED", "REQUEST");
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since)
                values (uuidv7(), ?::uuid, ?::uuid, 'ACTIVE', 'MEMBER', now())""", id, noor.get("/me").path("person.id"));
        noor.get("/communities/{id}/members", id).then().statusCode(200);
        noor.delete(MEMBERSHIP, id).then().statusCode(204);
        noor.get("/communities/{id}/members", id).then().statusCode(403);
        noor.put(MEMBERSHIP + "/pause", id).then().statusCode(403).body("code", equalTo("not-a-member"));
        noor.get(MEMBERSHIP, id).then().body("state", equalTo("LEFT"));
    }
}
