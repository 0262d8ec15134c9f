package org.guildhall.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.guildhall.testing.Statements;
import org.guildhall.testing.calls.LifeCalls;
import org.junit.jupiter.api.Test;

/** What made a community what it is. */
@ApiTest
class HistoryTest {
    private final Caller leader = Caller.newcomer();

    @Test
    void it_says_what_happened_who_did_it_and_why_newest_first() {
        var community = Given.community(leader);
        Caller.newcomer().put("/communities/{id}/membership", community).then().statusCode(201);
        LifeCalls.send(leader, community, "stage", Map.of("stage", "COALESCING", "reason", "We meet every week."))
                .then()
                .statusCode(200);
        LifeCalls.send(leader, community, "closure", LifeCalls.closure()).then().statusCode(204);
        var reader = Caller.newcomer();
        reader.get("/me").then().statusCode(200);
        var history = reader.get("/communities/{id}/history", community);
        history.then()
                .statusCode(200)
                .body("items.kind", contains("community.closed", "stage.decided", "community.started"))
                .body("items[0].detail", equalTo("We reached what we set out for."))
                .body("items[1].subject.title", equalTo("COALESCING"))
                .body("items[1].detail", equalTo("We meet every week."))
                .body("items[1].actor.handle", equalTo(leader.name()));
        assertThat(Statements.of(history)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void it_comes_in_pages() {
        var community = Given.community(leader);
        LifeCalls.send(leader, community, "pause", LifeCalls.pause()).then().statusCode(204);
        var first = leader.get("/communities/{id}/history?limit=1", community);
        first.then().body("items.kind", contains("community.paused"));
        leader.get("/communities/{id}/history?limit=1&cursor={next}", community, first.<String>path("page.next"))
                .then()
                .body("items.kind", contains("community.started"));
    }

    @Test
    void it_tells_of_a_new_name_with_the_one_before_and_of_other_rules_with_those_before() {
        var community = Given.community(leader);
        var before = leader.get("/communities/{id}", community);
        leader.patch("/communities/" + community, before.header("ETag"), Map.of("name", "Charts and maps"))
                .then()
                .statusCode(200);
        var access = Map.of("visibility", "RESTRICTED", "joining", "REQUEST");
        for (var _ : List.of("once", "again")) {
            leader.put("/communities/" + community + "/access", access).then().statusCode(200);
        }
        leader.get("/communities/{id}/history", community)
                .then()
                .body("items.kind", contains("access.changed", "community.renamed", "community.started"))
                .body("items[0].detail", equalTo("PUBLIC, OPEN → RESTRICTED, REQUEST"))
                .body("items[1].subject.title", equalTo("Charts and maps"))
                .body("items[1].detail", equalTo(before.<String>path("name")));
    }

    @Test
    void of_those_who_leave_it_tells_of_who_led_or_facilitated() {
        var community = Given.community(leader);
        var second = Caller.newcomer();
        var person = Members.add(community, second, "LEADER");
        var noor = Caller.newcomer();
        Members.add(community, noor, "MEMBER");
        noor.delete("/communities/{id}/membership", community).then().statusCode(204);
        second.delete("/communities/{id}/membership", community).then().statusCode(204);
        leader.get("/communities/{id}/history", community)
                .then()
                .body("items.kind", contains("membership.left", "community.started"))
                .body("items[0].subject.id", equalTo(person))
                .body("items[0].detail", equalTo("LEADER"));
        noor.get("/communities/{id}/history", community)
                .then()
                .body("items.kind", contains("membership.left", "community.started"))
                .body("items[0].detail", nullValue());
    }

    @Test
    void it_tells_of_who_leads_and_who_may_see_it_and_keeps_reasons_about_people_among_members() {
        var community = Given.community(leader);
        var noor = Caller.newcomer();
        var person = Members.add(community, noor, "MEMBER");
        var offer = leader.post(
                "/communities/" + community + "/role-offers", Map.of("person", person, "role", "FACILITATOR"));
        noor.put(offer.getHeader("Location").replaceFirst(".*/api/v1", "") + "/acceptance")
                .then()
                .statusCode(200);
        leader.put("/communities/" + community + "/roles/" + person + "/ending", Map.of("reason", "We agreed on it."))
                .then()
                .statusCode(204);
        leader.get("/communities/{id}/history", community)
                .then()
                .body("items.kind", contains("role.ended", "role.taken", "community.started"))
                .body("items[0].detail", equalTo("We agreed on it."))
                .body("items[1].detail", equalTo("FACILITATOR"))
                .body("items[1].subject.id", equalTo(person));
        var reader = Caller.newcomer();
        reader.get("/me").then().statusCode(200);
        reader.get("/communities/{id}/history", community)
                .then()
                .statusCode(200)
                .body("items[0].detail", nullValue());
    }
}
