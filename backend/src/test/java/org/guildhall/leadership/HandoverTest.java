package org.guildhall.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.guildhall.testing.Statements;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A community passes from one leader to the next without a moment in which nobody leads. */
@ApiTest
class HandoverTest {
    private final Caller grace = Caller.newcomer();
    private final Caller linus = Caller.newcomer();
    private String community = "";
    private String receiver = "";

    @BeforeEach
    void a_community_with_a_member() {
        community = Given.community(grace);
        receiver = Members.add(community, linus, "MEMBER");
    }

    @Test
    void what_is_proposed_and_accepted_swaps_the_roles_and_keeps_what_was_open() {
        Caller.newcomer().get("/me").then().statusCode(200);
        var handover = propose()
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .extract()
                .<String>path("id");
        linus.get("/communities/{id}/handovers", community)
                .then()
                .body("items.can.accept", contains(true))
                .body("items.note", contains("Every second Thursday."));
        linus.put(path(handover) + "/acceptance").then().statusCode(200).body("state", equalTo("ACCEPTED"));
        invite(Caller.newcomer());
        grace.put(path(handover) + "/completion")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("openItems.kind", contains("INVITATIONS"))
                .body("openItems.count", contains(1));
        assertThat(roles()).containsExactly("LEADER " + receiver);
        grace.get("/communities/{id}", community).then().body("myMembership.role", equalTo("MEMBER"));
        grace.get("/communities/{id}/handovers", community).then().body("items", empty());
        assertThat(Database.column("""
                        select kind from activity where community_id = ?::uuid and at > now() - interval '1 hour'
                            and kind <> 'COMMUNITY_STARTED' order by id""", community))
                .containsExactly(
                        "HANDOVER_PROPOSED",
                        "HANDOVER_ACCEPTED",
                        "ROLE_TAKEN",
                        "ROLE_RELINQUISHED",
                        "HANDOVER_COMPLETED");
    }

    @Test
    void nothing_is_completed_that_nobody_accepted() {
        var handover = propose().<String>path("id");
        grace.put(path(handover) + "/completion").then().statusCode(409).body("code", equalTo("not-accepted"));
        linus.put(path(handover) + "/completion").then().statusCode(403).body("code", equalTo("not-yours"));
        grace.put(path(handover) + "/acceptance").then().statusCode(403).body("code", equalTo("not-yours"));
    }

    @Test
    void both_can_cancel_and_then_it_is_over() {
        var first = propose().<String>path("id");
        linus.delete(path(first)).then().statusCode(204);
        linus.put(path(first) + "/acceptance").then().statusCode(409).body("code", equalTo("handover-over"));
        var second = propose().then().statusCode(201).extract().<String>path("id");
        grace.delete(path(second)).then().statusCode(204);
        grace.delete(path(second)).then().statusCode(409).body("code", equalTo("handover-over"));
        assertThat(roles()).hasSize(1);
    }

    @Test
    void a_leader_hands_over_to_one_person_at_a_time() {
        propose().then().statusCode(201);
        propose().then().statusCode(409).body("code", equalTo("handover-open"));
    }

    @Test
    void a_receiver_who_left_meanwhile_does_not_become_leader() {
        var handover = propose().<String>path("id");
        linus.put(path(handover) + "/acceptance").then().statusCode(200);
        Database.execute(
                "update membership set state = 'PAUSED' where community_id = ?::uuid and person_id = ?::uuid",
                community,
                receiver);
        grace.put(path(handover) + "/completion").then().statusCode(409).body("code", equalTo("receiver-gone"));
        assertThat(roles()).hasSize(1);
    }

    @RepeatedTest(20)
    void completing_while_the_receiver_leaves_never_leaves_the_community_without_a_leader() {
        var handover = propose().<String>path("id");
        linus.put(path(handover) + "/acceptance").then().statusCode(200);
        List<Callable<Integer>> calls = List.of(
                () -> grace.put(path(handover) + "/completion").statusCode(),
                () -> linus.delete("/communities/{id}/membership", community).statusCode(),
                () -> grace.put(path(handover) + "/completion").statusCode());
        assertThat(Together.all(calls)).allSatisfy(status -> assertThat(status).isIn(200, 204, 403, 409));
        assertThat(roles()).hasSize(1);
    }

    @Test
    void it_takes_somebody_else_who_belongs() {
        var me = grace.get("/me").<String>path("person.id");
        var stranger = Caller.newcomer().get("/me").<String>path("person.id");
        for (var to : List.of(me, stranger)) {
            grace.post("/communities/" + community + "/handovers", Map.of("to", to))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/to"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAUSED", "CLOSED"})
    void a_community_that_rests_is_not_handed_over(String status) {
        Database.execute(
                "update community set status = ?, closed_reason = 'Done.' where id = ?::uuid", status, community);
        propose().then().statusCode(409);
    }

    @Test
    void the_list_takes_few_statements() {
        propose().then().statusCode(201);
        assertThat(Statements.of(grace.get("/communities/{id}/handovers", community)))
                .hasSizeLessThanOrEqualTo(4);
    }

    private Response propose() {
        return grace.post(
                "/communities/" + community + "/handovers", Map.of("to", receiver, "note", "Every second Thursday."));
    }

    private String path(String handover) {
        return "/communities/" + community + "/handovers/" + handover;
    }

    private void invite(Caller caller) {
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since)
                values (uuidv7(), ?::uuid, ?::uuid, 'INVITED', 'MEMBER', now())""", community, caller.get("/me").path("person.id"));
    }

    private List<String> roles() {
        return Database.column(
                "select role || ' ' || person_id from membership where community_id = ?::uuid and role <> 'MEMBER'",
                community);
    }
}
