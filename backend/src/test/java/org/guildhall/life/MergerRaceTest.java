package org.guildhall.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.guildhall.testing.calls.LifeCalls;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Mergers that meet one another or other changes, and large ones. */
@ApiTest
class MergerRaceTest {
    private static final int MANY = 5_000;

    private final Caller leader = Caller.newcomer();
    private final Caller ada = Caller.of(Cast.ADA);

    @RepeatedTest(10)
    void of_two_that_merge_into_each_other_at_once_one_stays() {
        var one = Given.community(leader);
        var two = Given.community(leader);
        var answers = Together.all(List.of(
                () -> merge(leader, one, two).statusCode(),
                () -> merge(ada, two, one).statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(Database.column("select status from community where id in (?::uuid, ?::uuid)", one, two))
                .containsExactlyInAnyOrder("ACTIVE", "CLOSED");
    }

    @RepeatedTest(10)
    void who_joins_meanwhile_is_a_member_of_the_one_that_stays_or_is_told() {
        var absorbed = Given.community(leader);
        var survivor = Given.community(leader);
        var noor = Caller.newcomer();
        noor.get("/me").then().statusCode(200);
        var answers = Together.all(List.<Callable<Integer>>of(
                () -> merge(leader, absorbed, survivor).statusCode(),
                () -> noor.put("/communities/{id}/membership", absorbed).statusCode()));
        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.get(1)).isIn(201, 409);
        noor.get("/communities/{id}", survivor).then().body("memberCount", equalTo(answers.get(1) == 201 ? 2 : 1));
        assertThat(members(survivor)).isEqualTo(answers.get(1) == 201 ? 2 : 1);
    }

    @Test
    void who_reads_is_not_kept_waiting() {
        var absorbed = Given.community(leader);
        var answer = Database.meanwhile(
                "select 1 from community where id = '" + absorbed + "' for no key update",
                () -> leader.get("/communities/{id}/members", absorbed));
        answer.then().statusCode(200);
    }

    @Test
    void two_of_five_thousand_merge_in_two_seconds() {
        var absorbed = crowd(0);
        var survivor = crowd(MANY / 2);
        var before = System.nanoTime();
        merge(ada, absorbed, survivor).then().statusCode(200).body("newMembers", equalTo(MANY / 2));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        assertThat(members(survivor)).isEqualTo(MANY + MANY / 2 + 1);
        leader.get("/communities/{id}", survivor).then().body("memberCount", equalTo(MANY + MANY / 2 + 1));
    }

    /** A community of many people, numbered from the first. */
    private String crowd(int first) {
        Database.execute("""
                insert into person (id, issuer, subject, handle, name, time_zone, locale, created_at)
                select uuidv7(), 'crowd', n, 'crowd' || n, 'Somebody', 'UTC', 'en', now()
                from generate_series(?, ?) n on conflict do nothing""", first, first + MANY - 1);
        var community = Given.community(leader);
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since)
                select uuidv7(), ?::uuid, id, 'ACTIVE', 'MEMBER', now() from person
                where issuer = 'crowd' and subject::int between ? and ?""", community, first, first + MANY - 1);
        return community;
    }

    private static int members(String community) {
        return Database.column("select id from membership where community_id = ?::uuid and state = 'ACTIVE'", community)
                .size();
    }

    private static Response merge(Caller caller, String absorbed, String survivor) {
        return LifeCalls.send(caller, absorbed, "merger", Map.of("into", survivor, "reason", "Twins."));
    }
}
