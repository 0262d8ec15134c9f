package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class MembershipTest {
    private final Caller leader = Caller.newcomer();
    private final Caller noor = Caller.newcomer();

    @Test
    void one_call_joins_an_open_community_and_repeating_it_changes_nothing() {
        var community = Given.community(leader);
        join(noor, community)
                .then()
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("role", equalTo("MEMBER"));
        join(noor, community).then().statusCode(200);
        noor.get("/communities/{id}", community)
                .then()
                .body("memberCount", equalTo(2))
                .body("myMembership.state", equalTo("ACTIVE"))
                .body("can.join", equalTo(false))
                .body("can.leave", equalTo(true));
        noor.get("/me").then().body("communities.community.id", contains(community));
    }

    @Test
    void a_community_that_takes_requests_records_one() {
        var community = Given.community(leader, "RESTRICTED", "REQUEST");
        noor.get("/communities/{id}", community)
                .then()
                .body("can.ask", equalTo(true))
                .body("can.join", equalTo(false));
        join(noor, community).then().statusCode(202).body("state", equalTo("REQUESTED"));
        join(noor, community).then().statusCode(202);
        noor.get("/communities/{id}", community)
                .then()
                .body("can.ask", equalTo(false))
                .body("memberCount", equalTo(1));
    }

    @Test
    void an_invitation_is_accepted_by_joining() {
        var community = Given.community(leader, "PRIVATE", "INVITE");
        invite(noor, community);
        noor.get("/communities/{id}", community).then().body("can.join", equalTo(true));
        join(noor, community).then().statusCode(201);
        noor.get("/communities/{id}/members", community)
                .then()
                .statusCode(200)
                .body("items.role", contains("LEADER", "MEMBER"));
    }

    @Test
    void nobody_joins_uninvited_where_invitations_are_asked_for() {
        var community = Given.community(leader, "PUBLIC", "INVITE");
        join(noor, community).then().statusCode(403).body("code", equalTo("invitation-only"));
    }

    @Test
    void who_leaves_and_returns_has_a_new_membership_and_a_history() {
        var community = Given.community(leader);
        var first = join(noor, community).<String>path("id");
        noor.delete("/communities/{id}/membership", community).then().statusCode(204);
        noor.get("/communities/{id}", community)
                .then()
                .body("memberCount", equalTo(1))
                .body("myMembership", nullValue());
        assertThat(join(noor, community).<String>path("id")).isNotEqualTo(first);
        assertThat(Database.column("select state from membership where community_id = ?::uuid order by id", community))
                .containsExactly("ACTIVE", "LEFT", "ACTIVE");
    }

    @Test
    void twenty_people_who_join_at_once_are_twenty_members() {
        var community = Given.community(leader);
        var calls = IntStream.range(0, 20)
                .mapToObj(_ -> Caller.newcomer())
                .<Callable<Integer>>map(person -> () -> join(person, community).statusCode())
                .toList();
        assertThat(Together.all(calls)).containsOnly(201);
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(21));
    }

    @Test
    void one_person_who_joins_many_times_at_once_is_one_member() {
        var community = Given.community(leader);
        noor.get("/me").then().statusCode(200);
        Callable<Integer> call = () -> join(noor, community).statusCode();
        assertThat(Together.all(List.of(call, call, call, call)))
                .containsOnlyOnce(201)
                .isSubsetOf(200, 201, 409);
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "PAUSED", "CLOSED"})
    void a_community_that_is_not_at_work_can_be_read_and_not_joined_or_left(String status) {
        var community = Given.community(leader);
        Database.execute(
                "update community set status = ?, closed_reason = 'Done.' where id = ?::uuid", status, community);
        var code = "community-" + status.toLowerCase(java.util.Locale.ROOT);
        join(noor, community).then().statusCode(409).body("code", equalTo(code));
        leader.delete("/communities/{id}/membership", community)
                .then()
                .statusCode(409)
                .body("code", equalTo(code));
        noor.get("/communities/{id}", community).then().statusCode(200).body("can.join", equalTo(false));
    }

    @Test
    void every_change_writes_one_activity() {
        var community = Given.community(leader);
        join(noor, community).then().statusCode(201);
        noor.delete("/communities/{id}/membership", community).then().statusCode(204);
        assertThat(Database.column("select kind from activity where community_id = ?::uuid order by id", community))
                .containsExactly("COMMUNITY_STARTED", "MEMBERSHIP_JOINED", "MEMBERSHIP_LEFT");
    }

    private static io.restassured.response.Response join(Caller caller, String community) {
        return caller.put("/communities/{id}/membership", community);
    }

    private static void invite(Caller caller, String community) {
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since)
                values (uuidv7(), ?::uuid, ?::uuid, 'INVITED', 'MEMBER', now())""", community, caller.get("/me").path("person.id"));
    }
}
