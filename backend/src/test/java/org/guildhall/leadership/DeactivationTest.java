package org.guildhall.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

/** Whoever goes, what they wrote stays, and somebody leads at every commit. */
@ApiTest
class DeactivationTest {
    private final Caller ada = Caller.of(Cast.ADA);
    private final Caller grace = Caller.newcomer();
    private final Caller linus = Caller.newcomer();
    private String community = "";
    private String leader = "";

    @BeforeEach
    void a_community_that_grace_alone_leads() {
        community = Given.community(grace);
        leader = grace.get("/me").path("person.id");
    }

    @Test
    void the_longest_serving_facilitator_leads_for_the_time_being() {
        Members.add(community, Caller.newcomer(), "MEMBER");
        var first = Members.add(community, linus, "FACILITATOR");
        Members.add(community, Caller.newcomer(), "FACILITATOR");
        ada.get("/people/{id}/deactivation", leader).then().body("successions.leader.id", contains(first));
        deactivate(leader)
                .then()
                .statusCode(200)
                .body("deactivatedAt", notNullValue())
                .body("successions.leader.id", contains(first))
                .body("successions.community.id", contains(community));
        linus.get("/communities/{id}/roles", community)
                .then()
                .body("items.interim", contains(true, false))
                .body("items.person.id[0]", equalTo(first));
        linus.get("/communities/{id}", community)
                .then()
                .body("memberCount", equalTo(3))
                .body("leaders.interim", contains(true));
        assertThat(kinds()).contains("LEADER_APPOINTED", "MEMBERSHIP_LEFT");
    }

    @Test
    void without_facilitators_the_deputy_leads_and_without_one_the_sponsor() {
        var sponsor = Caller.newcomer().get("/me").<String>path("person.id");
        hold(sponsor, "SPONSOR");
        ada.get("/people/{id}/deactivation", leader).then().body("successions.leader.id", contains(sponsor));
        var deputy = Members.add(community, linus, "MEMBER");
        hold(deputy, "DEPUTY");
        ada.get("/people/{id}/deactivation", leader).then().body("successions.leader.id", contains(deputy));
        Database.execute(
                "update responsibility set state = 'ENDED', ended_at = now() where person_id = ?::uuid", deputy);
        deactivate(leader).then().body("successions.leader.id", contains(sponsor));
        linus.get("/communities/{id}", community)
                .then()
                .body("leaders.id", contains(sponsor))
                .body("memberCount", equalTo(2));
    }

    @Test
    void at_last_the_steward_leads_even_where_they_were_only_invited() {
        var steward = ada.get("/me").<String>path("person.id");
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since)
                values (uuidv7(), ?::uuid, ?::uuid, 'INVITED', 'MEMBER', now())""", community, steward);
        deactivate(leader).then().body("successions.leader.id", contains(steward));
        ada.get("/communities/{id}", community)
                .then()
                .body("myMembership.role", equalTo("LEADER"))
                .body("memberCount", equalTo(1));
    }

    @Test
    void where_somebody_else_leads_nobody_is_appointed() {
        Members.add(community, linus, "LEADER");
        deactivate(leader).then().body("successions", empty());
        linus.get("/communities/{id}/roles", community).then().body("items.interim", contains(false));
    }

    @Test
    void the_next_request_is_refused_and_so_are_access_tokens_and_afterwards_all_is_well() {
        var expiry = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        var secret = grace.post("/tokens", Map.of("name", "t", "scopes", List.of("people:read"), "expiresAt", expiry))
                .<String>path("secret");
        var tool = Caller.bearer("tool", secret);
        tool.get("/me").then().statusCode(200);
        deactivate(leader).then().statusCode(200);
        grace.get("/me").then().statusCode(401).body("code", equalTo("deactivated"));
        tool.get("/me").then().statusCode(401);
        deactivate(leader).then().statusCode(200).body("successions", empty());
        ada.get("/people/{id}", leader).then().body("deactivated", equalTo(true));
        ada.delete("/people/{id}/deactivation", leader).then().statusCode(204);
        ada.delete("/people/{id}/deactivation", leader).then().statusCode(204);
        grace.get("/me").then().statusCode(200).body("communities", empty());
        assertThat(Database.column(
                        "select kind from activity where subject_id = ?::uuid and kind like 'PERSON%'", leader))
                .containsExactlyInAnyOrder("PERSON_ARRIVED", "PERSON_DEACTIVATED", "PERSON_REACTIVATED");
    }

    @Test
    void nobody_switches_off_their_own_access() {
        var steward = ada.get("/me").<String>path("person.id");
        deactivate(steward).then().statusCode(409).body("code", equalTo("yourself"));
        ada.delete("/people/me/deactivation").then().statusCode(409).body("code", equalTo("yourself"));
    }

    @Test
    void no_access_ends_without_a_reason() {
        ada.put("/people/" + leader + "/deactivation", Map.of("reason", " "))
                .then()
                .statusCode(422);
    }

    @RepeatedTest(20)
    void of_the_last_two_leaders_who_go_at_once_somebody_follows() {
        var second = Members.add(community, linus, "LEADER");
        List<Callable<Integer>> calls = List.of(
                () -> deactivate(leader).statusCode(), () -> deactivate(second).statusCode());
        assertThat(Together.all(calls)).containsOnly(200);
        assertLed();
    }

    @RepeatedTest(20)
    void deactivation_races_stepping_down_and_leaving_and_nothing_is_left_without_a_leader() {
        var third = Caller.newcomer();
        Members.add(community, linus, "LEADER");
        Members.add(community, third, "LEADER");
        List<Callable<Integer>> calls = List.of(
                () -> deactivate(leader).statusCode(),
                () -> linus.delete("/communities/{id}/role", community).statusCode(),
                () -> third.delete("/communities/{id}/membership", community).statusCode());
        assertThat(Together.all(calls)).allSatisfy(status -> assertThat(status).isIn(200, 204, 409));
        assertLed();
    }

    private void assertLed() {
        assertThat(Database.column("""
                        select m.id from membership m join person p on p.id = m.person_id and p.deactivated_at is null
                        where m.community_id = ?::uuid and m.role = 'LEADER' and m.state = 'ACTIVE'""", community)).isNotEmpty();
        assertThat(Database.column("""
                        select member_count = (select count(*) from membership
                            where community_id = community.id and state = 'ACTIVE') from community where id = ?::uuid""", community)).containsExactly("t");
    }

    private Response deactivate(String person) {
        return ada.put("/people/" + person + "/deactivation", Map.of("reason", "Left the organisation."));
    }

    private void hold(String person, String kind) {
        Database.execute("""
                insert into responsibility (id, community_id, person_id, kind, state, proposed_by, proposed_at, held_since, held_until)
                values (uuidv7(), ?::uuid, ?::uuid, ?, 'HELD', ?::uuid, now(), now(), now() + interval '1 year')""", community, person, kind, person);
    }

    private List<String> kinds() {
        return Database.column("select kind from activity where community_id = ?::uuid", community);
    }
}
