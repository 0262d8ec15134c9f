package org.guildhall.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles last for a term, end, and never the last leader's. */
@ApiTest
class TermTest {
    private final Caller grace = Caller.newcomer();
    private final Caller linus = Caller.newcomer();
    private String community = "";

    @Inject
    RemindOfTerms remindOfTerms;

    @BeforeEach
    void a_community() {
        community = Given.community(grace);
    }

    @Test
    void a_term_that_ends_soon_is_announced_once_and_again_after_it_was_renewed() {
        var leader = grace.get("/me").<String>path("person.id");
        goOnce();
        assertThat(announced()).isZero();
        term("20 days");
        goOnce();
        goOnce();
        assertThat(announced()).isEqualTo(1);
        roles().body("items.term", contains("ENDING"));
        term("-1 days");
        roles().body("items.term", contains("OVERDUE"));
        grace.put("/communities/{id}/roles/{person}/term", community, leader)
                .then()
                .statusCode(200)
                .body("term", equalTo("RUNNING"));
        term("20 days");
        goOnce();
        assertThat(announced()).isEqualTo(2);
    }

    @Test
    void who_starts_a_community_has_the_usual_term() {
        goOnce();
        assertThat(Database.column(
                        "select role_until - interval '12 months' = role_since from membership where community_id = ?::uuid",
                        community))
                .containsExactly("t");
    }

    @Test
    void an_interim_leader_who_renews_is_a_leader_like_any_other() {
        Database.execute("update membership set interim = true where community_id = ?::uuid", community);
        roles().body("items.interim", contains(true));
        var leader = grace.get("/me").<String>path("person.id");
        grace.put("/communities/{id}/roles/{person}/term", community, leader)
                .then()
                .body("interim", equalTo(false));
    }

    @Test
    void a_leader_ends_another_s_role_with_a_reason_and_the_person_stays() {
        var person = Members.add(community, linus, "FACILITATOR");
        end(grace, person, "You asked for a break.").statusCode(204);
        linus.get("/communities/{id}", community)
                .then()
                .body("myMembership.role", equalTo("MEMBER"))
                .body("memberCount", equalTo(2));
        assertThat(Database.column(
                        "select detail from activity where community_id = ?::uuid and kind = 'ROLE_ENDED'", community))
                .containsExactly("You asked for a break.");
        end(grace, person, "Once more.").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000"})
    void no_role_ends_without_a_reason(String reason) {
        var person = Members.add(community, linus, "FACILITATOR");
        end(grace, person, reason).statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    }

    @Test
    void not_even_a_steward_ends_the_last_leader_s_role() {
        var leader = grace.get("/me").<String>path("person.id");
        end(Caller.of(Cast.ADA), leader, "Not seen for months.").statusCode(409).body("code", equalTo("last-leader"));
    }

    @Test
    void the_last_leader_who_steps_down_hears_the_way_out() {
        grace.delete("/communities/{id}/role", community)
                .then()
                .statusCode(409)
                .body("code", equalTo("last-leader"))
                .body("detail", containsString("Hand the community over"));
    }

    @RepeatedTest(30)
    void of_two_last_leaders_who_step_down_leave_or_are_ended_at_once_one_stays() {
        var person = Members.add(community, linus, "LEADER");
        List<Callable<Integer>> calls = List.of(
                () -> grace.delete("/communities/{id}/role", community).statusCode(),
                () -> linus.delete("/communities/{id}/membership", community).statusCode(),
                () -> end(Caller.of(Cast.ADA), person, "Never seen.").extract().statusCode());
        assertThat(Together.all(calls)).allSatisfy(status -> assertThat(status).isIn(204, 404, 409));
        assertThat(Database.column(
                        "select id from membership where community_id = ?::uuid and role = 'LEADER'", community))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAUSED", "CLOSED"})
    void a_community_that_rests_keeps_its_roles_as_they_are(String status) {
        var person = Members.add(community, linus, "FACILITATOR");
        Database.execute(
                "update community set status = ?, closed_reason = 'Done.' where id = ?::uuid", status, community);
        var code = equalTo("community-" + status.toLowerCase(java.util.Locale.ROOT));
        grace.put("/communities/{id}/roles/{person}/term", community, person)
                .then()
                .statusCode(409)
                .body("code", code);
        end(grace, person, "Done.").statusCode(409).body("code", code);
        linus.delete("/communities/{id}/role", community).then().statusCode(409).body("code", code);
    }

    @Test
    void who_decides_whether_to_join_sees_who_leads_and_nobody_else() {
        var restricted = Given.community(grace, "RESTRICTED", "REQUEST");
        Members.add(restricted, linus, "FACILITATOR");
        Caller.newcomer().get("/communities/{id}/roles", restricted).then().body("items.role", contains("LEADER"));
        linus.get("/communities/{id}/roles", restricted).then().body("items.role", contains("LEADER", "FACILITATOR"));
    }

    private io.restassured.response.ValidatableResponse end(Caller caller, String person, String reason) {
        return caller.put("/communities/" + community + "/roles/" + person + "/ending", Map.of("reason", reason))
                .then();
    }

    private io.restassured.response.ValidatableResponse roles() {
        return grace.get("/communities/{id}/roles", community).then();
    }

    private void term(String fromNow) {
        Database.execute(
                "update membership set role_until = now() + ?::interval where community_id = ?::uuid",
                fromNow,
                community);
    }

    private void goOnce() {
        QuarkusTransaction.requiringNew().run(() -> remindOfTerms.go(Instant.now()));
    }

    private int announced() {
        return Database.column(
                        "select id from activity where community_id = ?::uuid and kind = 'TERM_ENDING'", community)
                .size();
    }
}
