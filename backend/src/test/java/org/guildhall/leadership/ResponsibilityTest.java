package org.guildhall.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Duties are agreed on by both sides, and grant nothing. */
@ApiTest
class ResponsibilityTest {
    private final Caller grace = Caller.newcomer();
    private final Caller linus = Caller.newcomer();
    private String community = "";
    private String member = "";

    @BeforeEach
    void a_community_with_a_member() {
        community = Given.community(grace, "RESTRICTED", "REQUEST");
        member = Members.add(community, linus, "MEMBER");
    }

    @Test
    void one_that_is_offered_is_held_once_the_person_accepts() {
        var id = offer("GREETER")
                .then()
                .statusCode(201)
                .body("state", equalTo("OFFERED"))
                .extract()
                .<String>path("id");
        grace.put(path(id) + "/acceptance").then().statusCode(403).body("code", equalTo("not-yours"));
        linus.get("/me/responsibilities").then().body("items.id", contains(id));
        linus.put(path(id) + "/acceptance").then().statusCode(200).body("state", equalTo("HELD"));
        linus.put(path(id) + "/acceptance").then().statusCode(409).body("code", equalTo("responsibility-settled"));
        linus.get("/me/responsibilities").then().body("items", empty());
        linus.delete(path(id)).then().statusCode(204);
        linus.delete(path(id)).then().statusCode(409).body("code", equalTo("responsibility-settled"));
    }

    @Test
    void who_volunteers_waits_for_a_leader_or_facilitator() {
        var id = linus.post("/communities/" + community + "/responsibilities", Map.of("kind", "MENTOR"))
                .then()
                .statusCode(201)
                .body("state", equalTo("VOLUNTEERED"))
                .extract()
                .<String>path("id");
        linus.put(path(id) + "/acceptance").then().statusCode(403);
        grace.put(path(id) + "/acceptance").then().statusCode(200).body("state", equalTo("HELD"));
    }

    @Test
    void who_decides_whether_to_join_sees_who_greets_and_nobody_else() {
        accept(offer("GREETER"));
        accept(offer("LIBRARIAN"));
        var outsider = Caller.newcomer();
        outsider.get("/communities/{id}/responsibilities", community).then().body("items.kind", contains("GREETER"));
        linus.get("/communities/{id}/responsibilities", community)
                .then()
                .body("items.kind", contains("GREETER", "LIBRARIAN"));
    }

    @Test
    void what_waits_is_between_the_person_and_those_who_look_after_the_community() {
        offer("GREETER").then().statusCode(201);
        var other = Caller.newcomer();
        Members.add(community, other, "MEMBER");
        other.get("/communities/{id}/responsibilities", community).then().body("items", empty());
        linus.get("/communities/{id}/responsibilities", community).then().body("items.state", contains("OFFERED"));
    }

    @Test
    void anybody_may_be_asked_to_sponsor_except_where_they_may_not_know_of_the_community() {
        var stranger = Caller.newcomer();
        var wish = Map.of("person", stranger.get("/me").<String>path("person.id"), "kind", "SPONSOR");
        var id = grace.post("/communities/" + community + "/responsibilities", wish)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        stranger.put(path(id) + "/acceptance").then().statusCode(200);
        var hidden = Given.community(grace, "PRIVATE", "INVITE");
        grace.post("/communities/" + hidden + "/responsibilities", wish)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-a-member"));
    }

    @ParameterizedTest
    @EnumSource(Duty.class)
    void none_grants_anything(Duty duty) {
        var before = linus.get("/communities/{id}", community).<Map<String, Boolean>>path("can");
        accept(offer(duty.name()));
        assertThat(linus.get("/communities/{id}", community).<Map<String, Boolean>>path("can"))
                .isEqualTo(before);
        linus.get("/communities/{id}/role-offers", community).then().statusCode(403);
    }

    @Test
    void the_same_is_not_offered_twice_and_nonsense_is_refused() {
        offer("GREETER").then().statusCode(201);
        offer("GREETER").then().statusCode(409).body("code", equalTo("responsibility-open"));
        offer("QUEEN").then().statusCode(400);
        var wish = new HashMap<String, Object>(Map.of("kind", "HOST", "message", "\u0007"));
        linus.post("/communities/" + community + "/responsibilities", wish)
                .then()
                .statusCode(422);
    }

    @Test
    void a_community_that_rests_keeps_them_as_they_are() {
        var id = offer("GREETER").<String>path("id");
        Database.execute("update community set status = 'PAUSED' where id = ?::uuid", community);
        offer("HOST").then().statusCode(409).body("code", equalTo("community-paused"));
        linus.put(path(id) + "/acceptance").then().statusCode(409);
        linus.delete(path(id)).then().statusCode(409);
    }

    @Test
    void they_end_with_the_membership() {
        var id = accept(offer("GREETER"));
        linus.delete("/communities/{id}/membership", community).then().statusCode(204);
        org.awaitility.Awaitility.await()
                .untilAsserted(
                        () -> assertThat(Database.column("select state from responsibility where id = ?::uuid", id))
                                .containsExactly("ENDED"));
    }

    @Test
    void the_lists_take_few_statements() {
        offer("GREETER").then().statusCode(201);
        assertThat(Statements.of(grace.get("/communities/{id}/responsibilities", community)))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(linus.get("/me/responsibilities"))).hasSizeLessThanOrEqualTo(2);
    }

    private Response offer(String kind) {
        return grace.post(
                "/communities/" + community + "/responsibilities",
                Map.of("person", member, "kind", kind, "message", "You remember every face."));
    }

    private String accept(Response offer) {
        var id = offer.<String>path("id");
        linus.put(path(id) + "/acceptance").then().statusCode(200);
        return id;
    }

    private String path(String id) {
        return "/communities/" + community + "/responsibilities/" + id;
    }
}
