package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.concurrent.Callable;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** An active community has a leader at every commit. */
@ApiTest
class LeaderInvariantTest {

    @Test
    void the_last_leader_is_told_the_way_out() {
        var leader = Caller.newcomer();
        var community = Given.community(leader);
        Caller.newcomer().put("/communities/{id}/membership", community).then().statusCode(201);
        leader.delete("/communities/{id}/membership", community)
                .then()
                .statusCode(409)
                .body("code", equalTo("last-leader"))
                .body("detail", containsString("Hand the community over"));
        assertThat(leaders(community)).isEqualTo(1);
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(2));
    }

    @RepeatedTest(50)
    void of_the_last_two_leaders_who_leave_at_once_one_stays() {
        var first = Caller.newcomer();
        var second = Caller.newcomer();
        var community = Given.community(first);
        second.put("/communities/{id}/membership", community).then().statusCode(201);
        Database.execute("update membership set role = 'LEADER' where community_id = ?::uuid", community);
        List<Callable<Integer>> calls = List.of(() -> leave(first, community), () -> leave(second, community));
        assertThat(Together.all(calls)).containsExactlyInAnyOrder(204, 409);
        assertThat(leaders(community)).isEqualTo(1);
        assertThat(Database.column("select member_count from community where id = ?::uuid", community))
                .containsExactly("1");
    }

    @Test
    void not_even_a_statement_of_our_own_can_take_the_last_leader_away() {
        var community = Given.community(Caller.newcomer());
        assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                        IllegalStateException.class,
                        () -> Database.execute("delete from membership where community_id = ?::uuid", community)))
                .rootCause()
                .hasMessageContaining("would have no leader");
    }

    private static int leave(Caller leader, String community) {
        return leader.delete("/communities/{id}/membership", community).statusCode();
    }

    private static int leaders(String community) {
        return Database.column(
                        "select id from membership where community_id = ?::uuid and role = 'LEADER' and state = 'ACTIVE'",
                        community)
                .size();
    }
}
