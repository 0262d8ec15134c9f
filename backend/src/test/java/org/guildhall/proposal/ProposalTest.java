package org.guildhall.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ProposalTest {
    private final Caller proposer = Caller.newcomer();
    private final Caller noor = Caller.newcomer();
    private String community;

    @BeforeEach
    void propose() {
        community = proposer.post("/proposals", Given.wish(Map.of())).path("id");
    }

    @Test
    void a_proposal_is_found_led_by_its_proposer_and_not_joined() {
        noor.get("/communities/{id}", community)
                .then()
                .body("status", equalTo("PROPOSED"))
                .body("memberCount", equalTo(1))
                .body("can.join", equalTo(false));
        noor.put("/communities/{id}/membership", community)
                .then()
                .statusCode(409)
                .body("code", equalTo("community-proposed"));
        proposer.get("/communities?status=PROPOSED&mine=true").then().body("items.id", contains(community));
        proposer.get("/communities/{id}", community).then().body("can.edit", equalTo(true));
        noor.get("/communities/{id}/proposal", community)
                .then()
                .body("interested", equalTo(0))
                .body("needed", equalTo(3))
                .body("can.showInterest", equalTo(true))
                .body("can.start", equalTo(false));
        proposer.get("/communities/{id}/proposal", community)
                .then()
                .body("can.showInterest", equalTo(false))
                .body("can.start", equalTo(true))
                .body("can.withdraw", equalTo(true));
    }

    @Test
    void with_the_third_who_is_interested_it_comes_alive_and_they_are_its_members() {
        show(noor, "JOIN", null).then().statusCode(200).body("interested", equalTo(1));
        show(Caller.newcomer(), "HELP_LEAD", "I can keep the minutes.").then().body("status", equalTo("PROPOSED"));
        var third = Caller.newcomer();
        show(third, "HOST", null).then().body("status", equalTo("ACTIVE")).body("can.showInterest", equalTo(false));
        third.get("/communities/{id}", community)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("memberCount", equalTo(4))
                .body("myMembership.role", equalTo("MEMBER"))
                .body("leaders", hasSize(1));
        proposer.get("/communities/{id}/members", community)
                .then()
                .body("items.role", contains("LEADER", "MEMBER", "MEMBER", "MEMBER"));
        proposer.get("/communities/{id}/interest", community)
                .then()
                .body("items.kind", contains("JOIN", "HELP_LEAD", "HOST"))
                .body("items.note", contains(null, "I can keep the minutes.", null));
        assertThat(kinds())
                .containsExactlyInAnyOrder(
                        "COMMUNITY_PROPOSED",
                        "INTEREST_SHOWN",
                        "INTEREST_SHOWN",
                        "INTEREST_SHOWN",
                        "COMMUNITY_STARTED",
                        "MEMBERSHIP_JOINED",
                        "MEMBERSHIP_JOINED",
                        "MEMBERSHIP_JOINED");
        show(Caller.newcomer(), "JOIN", null).then().statusCode(409).body("code", equalTo("community-started"));
    }

    @Test
    void interest_is_changed_and_taken_back_and_repeating_either_changes_nothing() {
        show(noor, "JOIN", null).then().statusCode(200);
        show(noor, "JOIN", null).then().body("interested", equalTo(1));
        show(noor, "HOST", "Fridays.")
                .then()
                .body("interested", equalTo(1))
                .body("myInterest", equalTo("HOST"))
                .body("myNote", equalTo("Fridays."));
        var list = proposer.get("/communities/{id}/interest?limit=1", community);
        list.then().body("items.person.handle", contains(noor.name()));
        assertThat(Statements.of(list)).hasSize(3);
        withdraw(noor).then().statusCode(200).body("interested", equalTo(0)).body("myInterest", nullValue());
        withdraw(noor).then().statusCode(200);
        assertThat(kinds())
                .containsExactlyInAnyOrder(
                        "COMMUNITY_PROPOSED", "INTEREST_SHOWN", "INTEREST_CHANGED", "INTEREST_WITHDRAWN");
        proposer.get("/communities/{id}/interest", community).then().body("items", empty());
    }

    @Test
    void whoever_proposed_it_is_not_counted() {
        show(proposer, "JOIN", null).then().statusCode(403).body("code", equalTo("belongs-already"));
    }

    @Test
    void who_has_left_the_organisation_is_interested_no_more() {
        var leaver = Caller.newcomer();
        show(leaver, "JOIN", null).then().statusCode(200);
        Database.execute("update person set deactivated_at = now() where handle = ?", leaver.name());
        noor.get("/communities/{id}/proposal", community).then().body("interested", equalTo(0));
    }

    @Test
    void the_proposer_or_a_steward_starts_it_at_once() {
        for (var starter : List.of(proposer, Caller.of(Cast.ADA))) {
            propose();
            show(noor, "HELP_LEAD", null).then().statusCode(200);
            starter.put("/communities/{id}/activation", community).then().statusCode(200);
            starter.put("/communities/{id}/activation", community)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("community-started"));
            noor.get("/communities/{id}", community).then().body("myMembership.role", equalTo("MEMBER"));
            withdraw(noor).then().statusCode(409);
        }
    }

    @Test
    void whoever_was_invited_becomes_a_member_once() {
        show(noor, "JOIN", null).then().statusCode(200);
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since)
                select uuidv7(), ?::uuid, id, 'INVITED', 'MEMBER', now() from person where handle = ?""", community, noor.name());
        proposer.put("/communities/{id}/activation", community).then().statusCode(200);
        proposer.get("/communities/{id}/members", community).then().body("items", hasSize(2));
        proposer.get("/communities/{id}", community).then().body("memberCount", equalTo(2));
    }

    @Test
    void a_proposal_is_withdrawn_with_a_reason_and_stays_readable() {
        for (var reason : Stream.of("", " ", "x".repeat(301), "bell \u0007").toList()) {
            end(reason).then().statusCode(422).body("errors.pointer", contains("/reason"));
        }
        end("Graz does this already.").then().statusCode(200).body("status", equalTo("CLOSED"));
        noor.get("/communities/{id}", community)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closedReason", equalTo("Graz does this already."));
        end("Again.").then().statusCode(409).body("code", equalTo("community-closed"));
        show(noor, "JOIN", null).then().statusCode(409);
        assertThat(Database.column(
                        "select detail from activity where community_id = ?::uuid and kind = 'PROPOSAL_WITHDRAWN'",
                        community))
                .containsExactly("Graz does this already.");
    }

    @Test
    void what_looks_for_interest_does_not_hide() {
        proposer.post("/proposals", Given.wish(Map.of("visibility", "PRIVATE")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/visibility"));
        proposer.put("/communities/" + community + "/access", Map.of("visibility", "PRIVATE", "joining", "INVITE"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("private-proposal"));
        proposer.put("/communities/" + community + "/access", Map.of("visibility", "RESTRICTED", "joining", "REQUEST"))
                .then()
                .statusCode(200);
        noor.get("/communities/{id}/interest", community).then().statusCode(403);
    }

    @Test
    void limits_are_named_at_their_fields() {
        show(noor, null, "x".repeat(301))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/kind", "/note"));
        show(noor, "JOIN", "bell \u0007").then().statusCode(422).body("errors.pointer", contains("/note"));
        show(noor, "MAYBE", null).then().statusCode(400);
        noor.put("/communities/" + community + "/interest", Map.of("kind", "JOIN", "role", "LEADER"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
    }

    @Test
    void a_taken_address_is_refused() {
        var slug = "idea-" + UUID.randomUUID();
        proposer.post("/proposals", Given.wish(Map.of("slug", slug))).then().statusCode(201);
        noor.post("/proposals", Given.wish(Map.of("slug", slug)))
                .then()
                .statusCode(409)
                .body("code", equalTo("slug-taken"));
    }

    private Response show(Caller somebody, String kind, String note) {
        var body = new HashMap<String, String>();
        body.put("kind", kind);
        if (note != null) {
            body.put("note", note);
        }
        return somebody.put("/communities/" + community + "/interest", body);
    }

    private Response withdraw(Caller somebody) {
        return somebody.delete("/communities/{id}/interest", community);
    }

    private Response end(String reason) {
        return proposer.put("/communities/" + community + "/withdrawal", Map.of("reason", reason));
    }

    private List<String> kinds() {
        return Database.column(
                "select kind from activity where community_id = ?::uuid and kind <> 'NEWCOMER_ASSIGNED'", community);
    }
}
