package org.guildhall.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.guildhall.testing.Statements;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody who joins is greeted by somebody, and knows what to do first. */
@ApiTest
class NewcomerTest {
    private final Caller grace = Caller.newcomer();
    private final Caller noor = Caller.newcomer();
    private String community = "";

    @BeforeEach
    void a_community() {
        community = Given.community(grace);
    }

    @Test
    void a_leader_greets_where_nobody_else_does() {
        join(noor);
        awaitWelcomes(1);
        grace.get("/communities/{id}/newcomers", community)
                .then()
                .body("items.person.id", contains(me(noor)))
                .body("items.greeter.id", contains(me(grace)))
                .body("items.welcome", contains("WAITING"));
    }

    @Test
    void of_six_who_join_at_once_each_of_three_greeters_gets_two() {
        var greeters =
                IntStream.range(0, 3).mapToObj(_ -> greeter(Caller.newcomer())).toList();
        var calls = IntStream.range(0, 6)
                .mapToObj(_ -> Caller.newcomer())
                .<Callable<Integer>>map(who ->
                        () -> who.put("/communities/{id}/membership", community).statusCode())
                .toList();
        assertThat(Together.all(calls)).containsOnly(201);
        awaitWelcomes(6);
        for (var greeter : greeters) {
            assertThat(Database.column("select id from newcomer_welcome where greeter_id = ?::uuid", greeter))
                    .hasSize(2);
        }
    }

    @Test
    void a_greeter_sees_whom_they_greet_and_says_when_they_did() {
        var linus = Caller.newcomer();
        greeter(linus);
        join(noor);
        awaitWelcomes(1);
        var id = linus.get("/communities/{id}/newcomers", community)
                .then()
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].id");
        noor.get("/communities/{id}/newcomers", community).then().body("items", empty());
        greet(noor, id).then().statusCode(403).body("code", equalTo("not-yours"));
        greet(linus, id).then().statusCode(200).body("welcome", equalTo("GREETED"));
        greet(grace, id).then().statusCode(200).body("can.greet", equalTo(false));
        assertThat(Database.column(
                        "select id from activity where community_id = ?::uuid and kind = 'NEWCOMER_GREETED'",
                        community))
                .hasSize(1);
    }

    @Test
    void who_waits_longer_than_a_working_day_is_overdue() {
        join(noor);
        awaitWelcomes(1);
        Database.execute("update newcomer_welcome set due_at = now() where community_id = ?::uuid", community);
        grace.get("/communities/{id}/newcomers", community).then().body("items.welcome", contains("OVERDUE"));
    }

    @Test
    void when_a_greeter_stops_another_takes_over_who_still_waits() {
        var linus = Caller.newcomer();
        greeter(linus);
        join(noor);
        awaitWelcomes(1);
        linus.delete("/communities/{id}/membership", community).then().statusCode(204);
        await().untilAsserted(() -> grace.get("/communities/{id}/newcomers", community)
                .then()
                .body("items.greeter.id", contains(me(grace))));
    }

    @Test
    void the_three_first_steps_are_what_was_done_and_can_be_put_away() {
        join(noor);
        awaitWelcomes(1);
        steps().body("steps.step", contains("INTRODUCE_YOURSELF", "READ_CHARTER", "MEET_GREETER"))
                .body("steps.done", contains(false, false, false))
                .body("greeter.id", equalTo(me(grace)));
        Database.execute("update person set about = 'I draw maps.' where id = ?::uuid", me(noor));
        noor.put("/communities/{id}/first-steps/charter-reading", community)
                .then()
                .statusCode(200)
                .body("steps.done", contains(true, true, false));
        greet(grace, grace.get("/communities/{id}/newcomers", community).path("items[0].id"))
                .then()
                .statusCode(200);
        steps().body("steps.done", contains(true, true, true));
        noor.put("/communities/{id}/first-steps/dismissal", community).then().body("dismissed", equalTo(true));
        noor.delete("/communities/{id}/first-steps/dismissal", community).then().statusCode(204);
        steps().body("dismissed", equalTo(false));
    }

    @Test
    void who_accepts_the_charter_has_read_it() {
        Database.execute("""
                insert into charter (id, community_id, number, state, for_whom, ratified_at)
                values (uuidv7(), ?::uuid, 1, 'RATIFIED', 'Everybody.', now())""", community);
        join(noor);
        awaitWelcomes(1);
        noor.put("/communities/{id}/charters/1/acceptance", community).then().statusCode(200);
        await().untilAsserted(() -> steps().body("steps.done", contains(false, true, false)));
    }

    @Test
    void who_belongs_for_long_has_no_first_steps_and_who_does_not_belong_neither() {
        join(noor);
        awaitWelcomes(1);
        Database.execute(
                "update membership set since = now() - interval '31 days' where person_id = ?::uuid", me(noor));
        noor.get("/communities/{id}/first-steps", community).then().statusCode(404);
        grace.get("/communities/{id}/newcomers", community).then().body("items", empty());
        Caller.newcomer()
                .get("/communities/{id}/first-steps", community)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-a-member"));
    }

    @Test
    void nobody_is_greeted_while_the_community_rests() {
        join(noor);
        awaitWelcomes(1);
        var id = grace.get("/communities/{id}/newcomers", community).<String>path("items[0].id");
        Database.execute("update community set status = 'PAUSED' where id = ?::uuid", community);
        greet(grace, id).then().statusCode(409).body("code", equalTo("community-paused"));
    }

    @Test
    void the_lists_take_few_statements() {
        join(noor);
        awaitWelcomes(1);
        assertThat(Statements.of(grace.get("/communities/{id}/newcomers", community)))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(noor.get("/communities/{id}/first-steps", community)))
                .hasSizeLessThanOrEqualTo(3);
    }

    private void join(Caller caller) {
        caller.put("/communities/{id}/membership", community).then().statusCode(201);
    }

    private String greeter(Caller caller) {
        var person = Members.add(community, caller, "MEMBER");
        Database.execute("""
                insert into responsibility (id, community_id, person_id, kind, state, proposed_by, proposed_at, held_since, held_until)
                values (uuidv7(), ?::uuid, ?::uuid, 'GREETER', 'HELD', ?::uuid, now(), now(), now() + interval '1 year')""", community, person, person);
        return person;
    }

    private void awaitWelcomes(int count) {
        await().until(() -> Database.column("select id from newcomer_welcome where community_id = ?::uuid", community)
                        .size()
                == count);
    }

    private io.restassured.response.Response greet(Caller caller, String id) {
        return caller.put("/communities/{id}/newcomers/{newcomer}/greeting", community, id);
    }

    private io.restassured.response.ValidatableResponse steps() {
        return noor.get("/communities/{id}/first-steps", community).then();
    }

    private static String me(Caller caller) {
        return caller.get("/me").path("person.id");
    }
}
