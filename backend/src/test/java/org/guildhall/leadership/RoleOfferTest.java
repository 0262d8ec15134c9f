package org.guildhall.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody holds a role that they did not accept. */
@ApiTest
class RoleOfferTest {
    private final Caller grace = Caller.newcomer();
    private final Caller linus = Caller.newcomer();
    private String community = "";
    private String member = "";

    @Inject
    ExpireRoleOffers expireRoleOffers;

    @BeforeEach
    void a_community() {
        community = Given.community(grace);
        member = Members.add(community, linus, "MEMBER");
    }

    @Test
    void a_role_is_offered_seen_and_accepted_and_has_a_term() {
        var offer = offer("LEADER")
                .then()
                .statusCode(201)
                .body("role", equalTo("LEADER"))
                .extract()
                .<String>path("id");
        role(linus).isEqualTo("MEMBER");
        linus.get("/me/role-offers").then().body("items.id", contains(offer));
        grace.get("/communities/{id}/role-offers", community).then().body("items.person.id", contains(member));
        linus.put(path(offer) + "/acceptance").then().statusCode(200).body("role", equalTo("LEADER"));
        linus.get("/me/role-offers").then().body("items", empty());
        linus.get("/communities/{id}/roles", community)
                .then()
                .body("items.role", contains("LEADER", "LEADER"))
                .body("items.term", contains("RUNNING", "RUNNING"))
                .body("items.person.id", hasItem(member));
        assertThat(Database.column(
                        "select role_until > now() + interval '364 days' from membership where person_id = ?::uuid",
                        member))
                .containsExactly("t");
    }

    @Test
    void a_declined_offer_changes_nothing_and_cannot_be_accepted_afterwards() {
        var offer = offer("FACILITATOR").<String>path("id");
        linus.delete(path(offer)).then().statusCode(204);
        linus.put(path(offer) + "/acceptance").then().statusCode(409).body("code", equalTo("offer-over"));
        linus.delete(path(offer)).then().statusCode(409).body("code", equalTo("offer-over"));
        role(linus).isEqualTo("MEMBER");
    }

    @Test
    void an_offer_that_nobody_answers_expires() {
        var offer = offer("FACILITATOR").<String>path("id");
        var later = Instant.now().plus(Duration.ofDays(31));
        Database.execute("update role_offer set expires_at = now() where id = ?::uuid", offer);
        linus.put(path(offer) + "/acceptance").then().statusCode(409).body("code", equalTo("offer-over"));
        QuarkusTransaction.requiringNew().run(() -> expireRoleOffers.go(later));
        assertThat(Database.column("select state from role_offer where id = ?::uuid", offer))
                .containsExactly("EXPIRED");
        offer("FACILITATOR").then().statusCode(201);
    }

    @Test
    void an_offer_to_somebody_who_pauses_waits_until_they_are_back() {
        var offer = offer("FACILITATOR").<String>path("id");
        Database.execute("update membership set state = 'PAUSED' where person_id = ?::uuid", member);
        linus.put(path(offer) + "/acceptance").then().statusCode(409).body("code", equalTo("membership-paused"));
        Database.execute("update membership set state = 'ACTIVE' where person_id = ?::uuid", member);
        linus.put(path(offer) + "/acceptance").then().statusCode(200);
    }

    @Test
    void who_left_is_offered_nothing_any_more() {
        var offer = offer("FACILITATOR").<String>path("id");
        linus.delete("/communities/{id}/membership", community).then().statusCode(204);
        linus.put(path(offer) + "/acceptance").then().statusCode(403).body("code", equalTo("not-a-member"));
        linus.get("/me/role-offers").then().body("items", empty());
    }

    @RepeatedTest(20)
    void accepting_and_withdrawing_at_once_agree_on_what_happened() {
        var offer = offer("LEADER").<String>path("id");
        List<Callable<Integer>> calls = List.of(
                () -> linus.put(path(offer) + "/acceptance").statusCode(),
                () -> grace.delete(path(offer)).statusCode());
        var answers = Together.all(calls);
        assertThat(List.of(List.of(200, 409), List.of(409, 204))).contains(answers);
        role(linus).isEqualTo(answers.getFirst() == 200 ? "LEADER" : "MEMBER");
    }

    @RepeatedTest(20)
    void accepting_and_leaving_at_once_never_leaves_a_role_without_a_membership() {
        var offer = offer("LEADER").<String>path("id");
        List<Callable<Integer>> calls = List.of(
                () -> linus.put(path(offer) + "/acceptance").statusCode(),
                () -> linus.delete("/communities/{id}/membership", community).statusCode());
        assertThat(Together.all(calls)).allSatisfy(status -> assertThat(status).isLessThan(500));
        grace.get("/communities/{id}/roles", community).then().body("items.person.id", contains(me(grace)));
        grace.get("/communities/{id}", community).then().body("memberCount", equalTo(1));
    }

    @Test
    void one_offer_at_a_time() {
        offer("FACILITATOR").then().statusCode(201);
        offer("LEADER").then().statusCode(409).body("code", equalTo("already-offered"));
    }

    @Test
    void a_role_is_offered_to_somebody_who_belongs_only() {
        var stranger = Map.of("person", UUID.randomUUID().toString(), "role", "LEADER");
        grace.post("/communities/" + community + "/role-offers", stranger)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/person"))
                .body("errors.code", contains("not-a-member"));
    }

    @ParameterizedTest
    @CsvSource({"role, MEMBER, 422", "role, QUEEN, 400", "message, '\u0007', 422", "person, , 422", "surprise, 1, 400"})
    void what_makes_no_sense_is_refused(String field, String value, int status) {
        var wish = new HashMap<String, Object>(Map.of("person", member, "role", "LEADER"));
        wish.put(field, value);
        grace.post("/communities/" + community + "/role-offers", wish).then().statusCode(status);
    }

    @Test
    void every_step_writes_one_activity_and_lists_take_few_statements() {
        var offer = offer("FACILITATOR").<String>path("id");
        linus.put(path(offer) + "/acceptance").then().statusCode(200);
        assertThat(Database.column("""
                        select kind || ' ' || detail from activity
                        where community_id = ?::uuid and kind like 'ROLE%' order by id""", community))
                .containsExactly("ROLE_OFFERED FACILITATOR", "ROLE_TAKEN FACILITATOR");
        assertThat(Statements.of(linus.get("/me/role-offers"))).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.of(grace.get("/communities/{id}/role-offers", community)))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(grace.get("/communities/{id}/roles", community)))
                .hasSizeLessThanOrEqualTo(3);
    }

    private Response offer(String role) {
        return grace.post(
                "/communities/" + community + "/role-offers",
                Map.of("person", member, "role", role, "message", "You do it already."));
    }

    private String path(String offer) {
        return "/communities/" + community + "/role-offers/" + offer;
    }

    private static String me(Caller caller) {
        return caller.get("/me").path("person.id");
    }

    private org.assertj.core.api.AbstractStringAssert<?> role(Caller caller) {
        return assertThat(caller.get("/communities/{id}", community).<String>path("myMembership.role"));
    }
}
