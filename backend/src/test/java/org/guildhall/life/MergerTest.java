package org.guildhall.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Statements;
import org.guildhall.testing.calls.LifeCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One community goes on in another: who decides, and what becomes of everybody. */
@ApiTest
class MergerTest {
    private final Caller leader = Caller.newcomer();
    private final Caller other = Caller.newcomer();
    private final Caller noor = Caller.newcomer();

    @Test
    void everybody_belongs_to_the_one_that_stays_and_the_other_ends() {
        var absorbed = Given.community(leader);
        var survivor = Given.community(leader);
        join(noor, absorbed);
        join(other, survivor);
        join(other, absorbed);
        leader.get("/communities/{id}/merger?into={into}", absorbed, survivor)
                .then()
                .statusCode(200)
                .body("members", equalTo(3))
                .body("newMembers", equalTo(1))
                .body("atOnce", equalTo(true))
                .body("obstacle", nullValue());
        merge(leader, absorbed, survivor)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("newMembers", equalTo(1))
                .body("absorbed.id", equalTo(absorbed));
        noor.get("/communities/{id}", survivor)
                .then()
                .body("memberCount", equalTo(3))
                .body("myMembership.state", equalTo("ACTIVE"));
        var slug = noor.get("/communities/{id}", absorbed)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closedReason", equalTo("Twins."))
                .extract()
                .<String>path("slug");
        noor.get("/communities/{slug}", slug).then().body("id", equalTo(survivor));
        noor.get("/communities/{id}/closure", absorbed).then().body("mergedInto.id", equalTo(survivor));
        assertThat(activities(absorbed)).endsWith("COMMUNITY_MERGED Twins.").hasSize(4);
        assertThat(activities(survivor)).endsWith("COMMUNITY_MERGED Twins.").hasSize(3);
    }

    @Test
    void one_that_is_brought_back_has_its_address_again() {
        var absorbed = Given.community(leader);
        var slug = leader.get("/communities/{id}", absorbed).<String>path("slug");
        merge(leader, absorbed, Given.community(leader)).then().statusCode(200);
        leader.delete("/communities/{id}/closure", absorbed).then().statusCode(204);
        noor.get("/communities/{slug}", slug)
                .then()
                .body("id", equalTo(absorbed))
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void chapters_come_along() {
        var absorbed = Given.community(leader);
        var survivor = Given.community(leader);
        var chapter = Given.community(leader);
        Database.execute(
                "update community set parent_id = ?::uuid where id in (?::uuid, ?::uuid)", absorbed, chapter, survivor);
        merge(leader, absorbed, survivor).then().statusCode(200);
        noor.get("/communities/{id}", chapter).then().body("parent.id", equalTo(survivor));
        noor.get("/communities/{id}", survivor).then().body("parent", nullValue());
    }

    @Test
    void nobody_holds_a_role_there_that_they_did_not_accept() {
        var absorbed = Given.community(other);
        var survivor = Given.community(leader);
        merge(Caller.of(Cast.ADA), absorbed, survivor).then().statusCode(200);
        other.get("/communities/{id}", survivor)
                .then()
                .body("myMembership.role", equalTo("MEMBER"))
                .body("leaders.handle", contains(leader.name()));
    }

    @Test
    void who_waits_there_comes_in_with_the_others_and_who_waits_here_waits_no_longer() {
        var absorbed = Given.community(leader, "RESTRICTED", "REQUEST");
        var survivor = Given.community(leader, "RESTRICTED", "REQUEST");
        var waiting = Caller.newcomer();
        waiting.put("/communities/{id}/membership", absorbed).then().statusCode(202);
        noor.put("/communities/{id}/membership", survivor).then().statusCode(202);
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since)
                select uuidv7(), ?::uuid, id, 'ACTIVE', 'MEMBER', now() from person where handle = ?""", absorbed, noor.name());
        merge(leader, absorbed, survivor).then().statusCode(200).body("newMembers", equalTo(1));
        noor.get("/communities/{id}", survivor).then().body("myMembership.state", equalTo("ACTIVE"));
        waiting.get("/communities/{id}", absorbed).then().body("myMembership", nullValue());
        waiting.get("/communities/{id}", survivor).then().body("myMembership", nullValue());
    }

    @Test
    void who_does_not_lead_both_proposes_it_and_the_other_side_decides() {
        var absorbed = Given.community(leader);
        var survivor = Given.community(other);
        var id = merge(leader, absorbed, survivor)
                .then()
                .statusCode(202)
                .body("state", equalTo("PROPOSED"))
                .body("can.accept", equalTo(false))
                .body("can.refuse", equalTo(true))
                .extract()
                .<String>path("id");
        merge(leader, absorbed, survivor).then().statusCode(409).body("code", equalTo("merger-proposed"));
        decide(leader, absorbed, id, "acceptance").then().statusCode(403);
        var list = other.get("/communities/{id}/mergers", survivor);
        list.then().statusCode(200).body("items.id", contains(id)).body("items[0].can.accept", equalTo(true));
        assertThat(Statements.of(list)).hasSizeLessThanOrEqualTo(3);
        decide(other, survivor, id, "acceptance").then().statusCode(200).body("state", equalTo("DONE"));
        decide(other, survivor, id, "acceptance").then().statusCode(409).body("code", equalTo("merger-decided"));
        leader.get("/communities/{id}", survivor).then().body("myMembership.role", equalTo("MEMBER"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void either_side_turns_it_down_with_a_reason(boolean proposer) {
        var absorbed = Given.community(leader);
        var survivor = Given.community(other);
        var id = merge(leader, absorbed, survivor).<String>path("id");
        var who = proposer ? leader : other;
        var where = proposer ? absorbed : survivor;
        refuse(who, where, id, " ").then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        refuse(noor, where, id, "No.").then().statusCode(403);
        refuse(who, where, id, "Not yet.")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("refusal", equalTo("Not yet."));
        refuse(who, where, id, "Not yet.").then().statusCode(409).body("code", equalTo("merger-decided"));
        assertThat(activities(where)).endsWith("MERGER_REFUSED Not yet.");
        merge(leader, absorbed, survivor).then().statusCode(202);
    }

    @Test
    void a_plan_lapses_when_the_community_ends_otherwise() {
        var absorbed = Given.community(leader);
        var id = merge(leader, absorbed, Given.community(other)).<String>path("id");
        LifeCalls.send(leader, absorbed, "closure", LifeCalls.closure()).then().statusCode(204);
        leader.get("/communities/{id}/mergers", absorbed).then().body("items.state", contains("LAPSED"));
        assertThat(Database.column("select state from merger where id = ?::uuid", id))
                .containsExactly("LAPSED");
    }

    @ParameterizedTest
    @CsvSource({"PRIVATE, PUBLIC", "PRIVATE, RESTRICTED", "RESTRICTED, PUBLIC"})
    void who_belongs_is_never_seen_by_more_people_than_before(String from, String into) {
        var absorbed = Given.community(leader, from, "INVITE");
        var survivor = Given.community(leader, into, "INVITE");
        leader.get("/communities/{id}/merger?into={into}", absorbed, survivor)
                .then()
                .body("obstacle", equalTo("merger-widens"));
        merge(leader, absorbed, survivor).then().statusCode(409).body("code", equalTo("merger-widens"));
        merge(leader, survivor, absorbed).then().statusCode(200);
    }

    @Test
    void some_mergers_are_none() {
        var one = Given.community(leader);
        var ended = Given.community(leader);
        LifeCalls.close(ended);
        merge(leader, one, one).then().statusCode(409).body("code", equalTo("merger-with-itself"));
        merge(leader, one, ended).then().statusCode(409).body("code", equalTo("survivor-not-active"));
        merge(leader, ended, one).then().statusCode(409).body("code", equalTo("community-closed"));
        for (var into : List.of("no-such-community", Given.community(other, "PRIVATE", "INVITE"))) {
            merge(leader, one, into).then().statusCode(422).body("errors[0].pointer", equalTo("/into"));
            leader.get("/communities/{id}/merger?into={into}", one, into).then().statusCode(404);
        }
    }

    @Test
    void where_it_went_is_named_only_to_those_who_may_know_of_it() {
        var absorbed = Given.community(leader);
        var survivor = Given.community(leader, "PRIVATE", "INVITE");
        join(noor, absorbed);
        merge(leader, absorbed, survivor).then().statusCode(200);
        noor.get("/communities/{id}/closure", absorbed).then().body("mergedInto.id", equalTo(survivor));
        var outside = other.get("/communities/{id}/closure", absorbed);
        outside.then().statusCode(200).body("mergedInto", nullValue());
        var name = leader.get("/communities/{id}", survivor).<String>path("name");
        assertThat(outside.asString() + other.get("/communities/{id}", absorbed).asString())
                .doesNotContain(name, survivor);
    }

    @Test
    void the_members_hear_of_it() {
        var absorbed = Given.community(leader);
        var survivor = Given.community(leader);
        join(noor, absorbed);
        merge(leader, absorbed, survivor).then().statusCode(200);
        noor.get("/feed").then().body("items.kind", hasItem("community.merged")).body("items", hasSize(5));
    }

    private static void join(Caller caller, String community) {
        caller.put("/communities/{id}/membership", community).then().statusCode(201);
    }

    private static Response merge(Caller caller, String absorbed, String survivor) {
        return LifeCalls.send(caller, absorbed, "merger", Map.of("into", survivor, "reason", "Twins."));
    }

    private static Response decide(Caller caller, String community, String id, String answer) {
        return caller.put("/communities/{id}/mergers/{merger}/" + answer, community, id);
    }

    private static Response refuse(Caller caller, String community, String id, String reason) {
        return LifeCalls.send(caller, community, "mergers/" + id + "/refusal", Map.of("reason", reason));
    }

    private static List<String> activities(String community) {
        return Database.column(
                "select kind || coalesce(' ' || detail, '') from activity where community_id = ?::uuid"
                        + " and kind <> 'NEWCOMER_ASSIGNED' order by id",
                community);
    }
}
