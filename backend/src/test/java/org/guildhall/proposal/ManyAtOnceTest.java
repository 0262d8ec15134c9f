package org.guildhall.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.Test;

@ApiTest
class ManyAtOnceTest {
    private static final int ROUNDS = 6;

    private final Caller proposer = Caller.newcomer();

    @Test
    void of_many_who_are_interested_at_once_three_bring_it_alive_exactly_once() {
        for (int round = 0; round < ROUNDS; round++) {
            var community = propose();
            var statuses = Together.all(Stream.generate(Caller::newcomer)
                    .limit(8)
                    .map(somebody -> interest(somebody, community))
                    .toList());
            assertThat(statuses).containsOnly(200, 409);
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(3);
            assertThat(started(community)).hasSize(1);
            assertThat(members(community)).hasSize(4);
            assertThat(count(community)).containsExactly("4");
        }
    }

    @Test
    void the_third_and_the_start_and_the_withdrawal_at_once_agree_on_one_end() {
        for (int round = 0; round < ROUNDS; round++) {
            var community = propose();
            for (var somebody : List.of(Caller.newcomer(), Caller.newcomer())) {
                somebody.put("/communities/" + community + "/interest", Map.of("kind", "JOIN"));
            }
            var calls = new ArrayList<Callable<Integer>>();
            calls.add(interest(Caller.newcomer(), community));
            calls.add(() ->
                    proposer.put("/communities/{id}/activation", community).statusCode());
            calls.add(() -> proposer.put("/communities/" + community + "/withdrawal", Map.of("reason", "Elsewhere."))
                    .statusCode());
            assertThat(Together.all(calls)).containsOnlyOnce(200).containsOnly(200, 409);
            assertThat(started(community)).hasSizeLessThanOrEqualTo(1);
            assertThat(count(community))
                    .isEqualTo(List.of("" + members(community).size()));
        }
    }

    private String propose() {
        return proposer.post("/proposals", Given.wish(Map.of())).path("id");
    }

    private static Callable<Integer> interest(Caller somebody, String community) {
        return () -> somebody.put("/communities/" + community + "/interest", Map.of("kind", "JOIN"))
                .statusCode();
    }

    private static List<String> started(String community) {
        return Database.column(
                "select 1 from activity where community_id = ?::uuid and kind = 'COMMUNITY_STARTED'", community);
    }

    private static List<String> members(String community) {
        return Database.column("select 1 from membership where community_id = ?::uuid and state = 'ACTIVE'", community);
    }

    private static List<String> count(String community) {
        return Database.column("select member_count from community where id = ?::uuid", community);
    }
}
