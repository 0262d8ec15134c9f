package org.guildhall.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Whatever happens to a request at the same moment, one thing holds and everybody is counted once. */
@ApiTest
class RequestRacesTest {
    private final Caller leader = Caller.newcomer();
    private final Caller noor = Caller.newcomer();
    private String community;

    @BeforeEach
    void a_community_that_takes_requests() {
        community = Given.community(leader, "RESTRICTED", "REQUEST");
    }

    @RepeatedTest(10)
    void of_an_approval_and_a_withdrawal_at_once_one_holds() {
        ask();
        var id = request();
        var statuses = Together.<Integer>all(List.of(
                () -> decide(id, "APPROVED", null).statusCode(),
                () -> noor.delete("/communities/{id}/membership/candidacy", community)
                        .statusCode()));
        assertThat(statuses).isIn(List.of(200, 403), List.of(409, 204));
        assertCounted();
    }

    @RepeatedTest(10)
    void of_two_different_answers_at_once_one_holds() {
        ask();
        var id = request();
        assertThat(Together.<Integer>all(List.of(
                        () -> decide(id, "APPROVED", null).statusCode(),
                        () -> decide(id, "DECLINED", "Full.").statusCode())))
                .containsExactlyInAnyOrder(200, 409);
        assertCounted();
    }

    @Test
    void two_approvals_at_once_make_one_member() {
        ask();
        var id = request();
        Callable<Integer> approve = () -> decide(id, "APPROVED", null).statusCode();
        assertThat(Together.all(List.of(approve, approve, approve))).containsOnly(200);
        assertCounted();
        assertThat(Database.column(
                        "select kind from activity where community_id = ?::uuid and kind = 'REQUEST_APPROVED'",
                        community))
                .hasSize(1);
    }

    @Test
    void nobody_comes_into_a_community_that_closes_in_the_same_moment() {
        ask();
        var id = request();
        var status = Together.<Integer>all(List.of(
                        () -> decide(id, "APPROVED", null).statusCode(),
                        () -> Database.execute(
                                "update community set status = 'CLOSED', closed_reason = 'Done.' where id = ?::uuid",
                                community)))
                .getFirst();
        assertThat(status).isIn(200, 409);
        assertCounted();
        decide(id, "DECLINED", "Closed.").then().statusCode(409).body("code", equalTo("community-closed"));
    }

    @Test
    void who_asks_while_the_door_closes_is_not_in_twice() {
        var open = Given.community(leader);
        var status = Together.<Integer>all(List.of(
                        () -> noor.put("/communities/{id}/membership", open).statusCode(),
                        () -> Database.execute("update community set joining = 'INVITE' where id = ?::uuid", open)))
                .getFirst();
        assertThat(status).isIn(201, 403, 409);
        assertThat(Database.column("select member_count from community where id = ?::uuid", open))
                .containsExactly(status == 201 ? "2" : "1");
    }

    private void assertCounted() {
        assertThat(Database.column("""
                        select 'wrong' from community c where id = ?::uuid and member_count <> (
                            select count(*) from membership where community_id = c.id and state = 'ACTIVE')""", community)).isEmpty();
    }

    private void ask() {
        noor.put("/communities/{id}/membership", community).then().statusCode(202);
    }

    private String request() {
        return leader.get("/communities/{id}/requests", community).path("items[0].id");
    }

    private Response decide(String id, String decision, String reason) {
        return leader.put(
                "/communities/" + community + "/requests/" + id + "/decision",
                reason == null ? Map.of("decision", decision) : Map.of("decision", decision, "reason", reason));
    }
}
