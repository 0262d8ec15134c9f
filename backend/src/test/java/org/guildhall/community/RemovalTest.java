package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.Test;

/** Sending a member away, and what they can say about it. */
@ApiTest
class RemovalTest {
    private static final Map<String, String> REASON = Map.of("reason", "Sold courses to members.");

    private final Caller leader = Caller.newcomer();
    private final Caller noor = Caller.newcomer();
    private final Caller ada = Caller.of(Cast.ADA);

    @Test
    void a_removed_member_is_an_outsider_at_the_next_request_and_knows_why() {
        var community = Given.community(leader, "PRIVATE", "INVITE");
        remove(leader, community, member(community, "MEMBER")).then().statusCode(204);
        noor.get("/communities/{id}", community).then().statusCode(404);
        noor.get("/me/removals")
                .then()
                .body("items.community.id", contains(community))
                .body("items.reason", contains("Sold courses to members."))
                .body("items[0].can.appeal", equalTo(true))
                .body("items[0].mayReturn", equalTo(false));
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(1));
        assertThat(Database.column(
                        "select detail from activity where community_id = ?::uuid and kind = 'MEMBERSHIP_REMOVED'",
                        community))
                .containsExactly("Sold courses to members.");
    }

    @Test
    void an_appeal_is_heard_by_a_steward_who_may_let_the_person_come_back() {
        var community = Given.community(leader);
        remove(leader, community, member(community, "MEMBER")).then().statusCode(204);
        var id = noor.get("/me/removals").<String>path("items[0].id");
        put(noor, "/me/removals/" + id + "/appeal", Map.of("text", "")).then().statusCode(422);
        put(leader, "/me/removals/" + id + "/appeal", Map.of("text", "Not mine"))
                .then()
                .statusCode(404);
        put(noor, "/me/removals/" + id + "/appeal", Map.of("text", "I only answered."))
                .then()
                .statusCode(200)
                .body("appeal.text", equalTo("I only answered."))
                .body("can.appeal", equalTo(false));
        put(noor, "/me/removals/" + id + "/appeal", Map.of("text", "Again"))
                .then()
                .statusCode(409)
                .body("code", equalTo("appeal-exists"));
        ada.get("/admin/appeals?limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.reason", equalTo("Sold courses to members."));
        var decision = "/admin/appeals/" + id + "/decision";
        put(ada, decision, Map.of("outcome", "DISMISSED"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        put(leader, decision, Map.of("outcome", "UPHELD"))
                .then()
                .statusCode(403)
                .body("code", equalTo("stewards-only"));
        put(ada, decision, Map.of("outcome", "UPHELD"))
                .then()
                .statusCode(200)
                .body("appeal.outcome", equalTo("UPHELD"));
        put(ada, decision, Map.of("outcome", "UPHELD")).then().statusCode(409).body("code", equalTo("appeal-answered"));
        noor.get("/me/removals").then().body("items[0].mayReturn", equalTo(true));
        noor.put("/communities/{id}/membership", community).then().statusCode(201);
        put(noor, "/me/removals/" + id + "/appeal", Map.of("text", "Again"))
                .then()
                .statusCode(409)
                .body("code", equalTo("may-return"));
    }

    @Test
    void a_dismissed_appeal_says_why_and_keeps_the_door_closed() {
        var community = Given.community(leader);
        remove(leader, community, member(community, "MEMBER")).then().statusCode(204);
        var id = noor.get("/me/removals").<String>path("items[0].id");
        put(noor, "/me/removals/" + id + "/appeal", Map.of("text", "I only answered."))
                .then()
                .statusCode(200);
        put(ada, "/admin/appeals/" + id + "/decision", Map.of("outcome", "DISMISSED", "reason", "Two warnings."))
                .then()
                .statusCode(200);
        noor.get("/me/removals").then().body("items[0].appeal.answer", equalTo("Two warnings."));
        noor.put("/communities/{id}/membership", community)
                .then()
                .statusCode(403)
                .body("code", equalTo("removed"));
    }

    @Test
    void a_leader_is_removed_by_a_steward_alone_and_never_the_last() {
        var community = Given.community(leader);
        var second = member(community, "LEADER");
        remove(leader, community, second).then().statusCode(403).body("code", equalTo("stewards-only"));
        remove(ada, community, second).then().statusCode(204);
        remove(ada, community, second).then().statusCode(404);
        var last = leader.get("/communities/{id}/membership", community).<String>path("id");
        remove(ada, community, last).then().statusCode(409).body("code", equalTo("last-leader"));
        leader.get("/communities/{id}/members", community).then().body("items", hasSize(1));
    }

    @Test
    void a_removal_needs_a_reason() {
        var community = Given.community(leader);
        var id = member(community, "MEMBER");
        for (var body : List.of(Map.of("reason", " "), Map.of("reason", "x".repeat(501)))) {
            put(leader, "/communities/" + community + "/members/" + id + "/removal", body)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/reason"));
        }
        var mine = leader.get("/communities/{id}/membership", community).<String>path("id");
        remove(ada, Given.community(leader), mine).then().statusCode(404);
    }

    /** However the last two leaders go at once, one stays, and nobody gets an error that is ours. */
    @Test
    void whatever_two_leaders_do_at_once_one_leader_stays() {
        var ways = 5;
        for (int round = 0; round < ways * ways; round++) {
            var community = Given.community(leader);
            var second = member(community, "LEADER");
            var first = leader.get("/communities/{id}/membership", community).<String>path("id");
            var statuses = Together.all(
                    List.of(way(round / ways, leader, community, first), way(round % ways, noor, community, second)));
            assertThat(statuses).as("%s", round).doesNotContain(500).containsAnyOf(200, 204);
            assertThat(Database.column(
                            "select id from membership where community_id = ?::uuid and role = 'LEADER' and state = 'ACTIVE'",
                            community))
                    .as("%s %s", round, statuses)
                    .hasSize(1);
            assertThat(Database.column("""
                            select member_count - (select count(*) from membership where community_id = c.id and state = 'ACTIVE')
                            from community c where id = ?::uuid""", community)).containsExactly("0");
        }
    }

    @Test
    void of_a_removal_and_a_promotion_at_once_nobody_is_left_with_a_role_outside() {
        for (int i = 0; i < 10; i++) {
            var community = Given.community(leader);
            var id = member(community, "MEMBER");
            var statuses = new ArrayList<>(Together.<Integer>all(List.of(
                    () -> remove(leader, community, id).statusCode(),
                    () -> sql("update membership set role = 'LEADER' where id = ?::uuid and state = 'ACTIVE'", id))));
            assertThat(statuses.getFirst()).isIn(204, 403);
            assertThat(Database.column(
                            "select 1 from membership where id = ?::uuid and role <> 'MEMBER' and state <> 'ACTIVE'",
                            id))
                    .isEmpty();
        }
    }

    private Callable<Integer> way(int way, Caller who, String community, String membership) {
        return switch (way) {
            case 0 ->
                () -> who.delete("/communities/{id}/membership", community).statusCode();
            case 1 ->
                () -> who.put("/communities/{id}/membership/pause", community).statusCode();
            case 2 -> () -> remove(ada, community, membership).statusCode();
            case 3 -> () -> sql("update membership set role = 'MEMBER' where id = ?::uuid", membership);
            default -> () -> sql("update membership set role = 'FACILITATOR' where id = ?::uuid", membership);
        };
    }

    private static int sql(String statement, String id) {
        try {
            Database.execute(statement, id);
            return 204;
        } catch (IllegalStateException refused) {
            return 409;
        }
    }

    private String member(String community, String role) {
        var person = noor.get("/me").<String>path("person.id");
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since)
                values (uuidv7(), ?::uuid, ?::uuid, 'ACTIVE', ?, now())""", community, person, role);
        Database.execute("update community set member_count = member_count + 1 where id = ?::uuid", community);
        return noor.get("/communities/{id}/membership", community).path("id");
    }

    private static Response remove(Caller caller, String community, String member) {
        return put(caller, "/communities/" + community + "/members/" + member + "/removal", REASON);
    }

    private static Response put(Caller caller, String path, Map<String, ?> body) {
        return caller.request().contentType(ContentType.JSON).body(body).put(path);
    }
}
