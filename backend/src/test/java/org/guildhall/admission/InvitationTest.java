package org.guildhall.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Statements;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.Test;

/** Inviting one person, and a list of them. */
@ApiTest
class InvitationTest {
    private final Caller leader = Caller.newcomer();
    private final Caller noor = Caller.newcomer();

    @Inject
    ExpireInvitations round;

    @Test
    void who_is_invited_to_a_private_community_finds_it_and_is_in_with_one_call() {
        var community = Given.community(leader, "PRIVATE", "INVITE");
        noor.get("/communities/{id}", community).then().statusCode(404);
        assertThat(outcomes(invite(leader, community, handle(noor)))).containsExactly("INVITED");
        noor.get("/communities/{id}", community)
                .then()
                .body("myMembership.state", equalTo("INVITED"))
                .body("can.join", equalTo(true));
        leader.get("/communities/{id}/invitations", community)
                .then()
                .body("items.person.handle", contains(handle(noor)));
        noor.put("/communities/{id}/membership", community).then().statusCode(201);
        leader.get("/communities/{id}/invitations", community).then().body("items", hasSize(0));
    }

    @Test
    void an_invitation_is_declined_withdrawn_or_expires() {
        var community = Given.community(leader, "PRIVATE", "INVITE");
        invite(leader, community, handle(noor));
        noor.delete("/communities/{id}/membership/candidacy", community).then().statusCode(204);
        noor.get("/communities/{id}", community).then().statusCode(404);

        invite(leader, community, handle(noor));
        var id = leader.get("/communities/{id}/invitations", community).<String>path("items[0].id");
        leader.delete("/communities/{c}/invitations/{id}", community, id).then().statusCode(204);
        leader.delete("/communities/{c}/invitations/{id}", community, id).then().statusCode(204);
        noor.get("/communities/{id}", community).then().statusCode(404);

        invite(leader, community, handle(noor));
        QuarkusTransaction.requiringNew().run(() -> round.go(Instant.now().plus(Duration.ofDays(13))));
        noor.get("/communities/{id}", community).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> round.go(Instant.now().plus(Duration.ofDays(15))));
        noor.get("/communities/{id}", community).then().statusCode(404);
        assertThat(Database.column(
                        "select kind from activity where community_id = ?::uuid and kind like 'INVITATION%' order by id",
                        community))
                .containsExactly(
                        "INVITATION_SENT",
                        "INVITATION_DECLINED",
                        "INVITATION_SENT",
                        "INVITATION_WITHDRAWN",
                        "INVITATION_SENT",
                        "INVITATION_EXPIRED");
    }

    @Test
    void an_accepted_invitation_is_not_withdrawn() {
        var community = Given.community(leader, "PUBLIC", "INVITE");
        invite(leader, community, handle(noor));
        var id = leader.get("/communities/{id}/invitations", community).<String>path("items[0].id");
        noor.put("/communities/{id}/membership", community).then().statusCode(201);
        leader.delete("/communities/{c}/invitations/{id}", community, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("invitation-answered"));
    }

    @Test
    void a_list_of_500_rows_of_which_30_are_wrong_invites_470_and_names_the_30() {
        var community = Given.community(leader);
        var list = UUID.randomUUID().toString().substring(0, 8);
        Database.execute("""
                insert into person (id, issuer, subject, handle, name, email, time_zone, locale, created_at)
                select uuidv7(), 'list', ? || i, ? || i, 'Person ' || i, ? || i || '@Meridian.example', 'UTC', 'en', now()
                from generate_series(1, 470) i""", list, list, list);
        var rows = new ArrayList<>(IntStream.rangeClosed(1, 470)
                .mapToObj(i -> i % 2 == 0 ? "@" + list + i : list + i + "@meridian.example")
                .toList());
        IntStream.range(0, 10).forEach(i -> {
            rows.add(i * 3, "nobody" + list + i);
            rows.add(i * 3 + 1, "not an address, nor a handle " + i);
            rows.add(list + (i + 1));
        });
        var answer = invite(leader, community, rows.toArray(String[]::new));
        answer.then().statusCode(207).body("results.row", equalTo(rows));
        var outcomes = outcomes(answer);
        assertThat(outcomes.stream().filter("INVITED"::equals)).hasSize(470);
        assertThat(outcomes.stream().filter("UNKNOWN"::equals)).hasSize(10);
        assertThat(outcomes.stream().filter("INVALID"::equals)).hasSize(10);
        assertThat(outcomes.stream().filter("DUPLICATE"::equals)).hasSize(10);
        assertThat(Database.column(
                        "select 1 from activity where community_id = ?::uuid and kind = 'INVITATION_SENT'", community))
                .hasSize(470);
        assertThat(Statements.of(answer).stream().filter(sql -> !sql.contains("insert into activity")))
                .hasSizeLessThan(12);
        rows.add("one-too-many");
        invite(leader, community, rows.toArray(String[]::new)).then().statusCode(422);
    }

    @Test
    void everybody_who_is_there_already_is_said_to_be() {
        var community = Given.community(leader, "PUBLIC", "REQUEST");
        var asked = Caller.newcomer();
        asked.put("/communities/{id}/membership", community).then().statusCode(202);
        invite(leader, community, handle(noor));
        assertThat(outcomes(invite(leader, community, handle(leader), handle(noor), handle(asked))))
                .containsExactly("ALREADY_MEMBER", "ALREADY_INVITED", "HAS_ASKED");
    }

    @Test
    void an_address_does_not_tell_whose_it_is() {
        var community = Given.community(leader);
        var email = noor.get("/people/me").<String>path("email");
        var answer = invite(leader, community, email.toUpperCase(java.util.Locale.ROOT));
        assertThat(outcomes(answer)).containsExactly("INVITED");
        answer.then().body("results.person", everyItem(equalTo(null)));
    }

    @Test
    void a_list_sent_twice_with_one_key_invites_once_and_without_a_key_not_at_all() {
        var community = Given.community(leader);
        var key = UUID.randomUUID().toString();
        var body = Map.of("rows", List.of(handle(noor)));
        var first = invite(leader, community, key, body);
        assertThat(invite(leader, community, key, body).asString()).isEqualTo(first.asString());
        leader.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/communities/{id}/invitations", community)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
    }

    @Test
    void nobody_is_invited_to_a_community_that_is_not_at_work() {
        var community = Given.community(leader);
        Database.execute("update community set status = 'PAUSED' where id = ?::uuid", community);
        invite(leader, community, handle(noor)).then().statusCode(409).body("code", equalTo("community-paused"));
    }

    @Test
    void who_joins_while_being_invited_is_in_once() {
        for (int i = 0; i < 10; i++) {
            var community = Given.community(leader);
            var both = Together.<Integer>all(List.of(
                    () -> invite(leader, community, handle(noor)).statusCode(),
                    () -> noor.put("/communities/{id}/membership", community).statusCode()));
            assertThat(both.getFirst()).isEqualTo(207);
            assertThat(both.getLast()).isIn(201, 409);
            assertThat(Database.column(
                            "select state from membership where community_id = ?::uuid and role = 'MEMBER'", community))
                    .hasSize(1);
        }
    }

    static String handle(Caller caller) {
        return caller.get("/me").path("person.handle");
    }

    static Response invite(Caller caller, String community, String... rows) {
        return invite(caller, community, UUID.randomUUID().toString(), Map.of("rows", List.of(rows)));
    }

    private static Response invite(Caller caller, String community, String key, Map<String, ?> body) {
        return caller.request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/communities/{id}/invitations", community);
    }

    private static List<String> outcomes(Response answer) {
        return answer.then().statusCode(207).extract().path("results.outcome");
    }
}
