package org.guildhall.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.Test;

/** Links that let people in. */
@ApiTest
class InvitationLinkTest {
    private final Caller leader = Caller.newcomer();
    private final Caller noor = Caller.newcomer();

    @Test
    void a_link_leads_into_a_private_community_and_shows_its_outline_first() {
        var community = Given.community(leader, "PRIVATE", "INVITE");
        var secret = secret(create(leader, community, Map.of()));
        noor.get("/invitation-links/{secret}", secret)
                .then()
                .statusCode(200)
                .body("community.id", equalTo(community))
                .body("community.leaders", hasSize(1))
                .body("can.use", equalTo(true));
        noor.get("/communities/{id}", community).then().statusCode(404);
        use(noor, secret).then().statusCode(201).body("state", equalTo("ACTIVE"));
        use(noor, secret).then().statusCode(200);
        leader.get("/communities/{id}/invitation-links", community)
                .then()
                .body("items.uses", contains(1))
                .body("items[0].secret", nullValue())
                .body("items[0].createdBy", notNullValue());
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(2));
    }

    @Test
    void the_secret_is_shown_once_and_kept_as_a_hash() {
        var community = Given.community(leader);
        var key = UUID.randomUUID().toString();
        var secret = secret(create(leader, community, key, Map.of()));
        create(leader, community, key, Map.of()).then().statusCode(201).body("secret", nullValue());
        assertThat(Database.column("select l::text from invitation_link l where community_id = ?::uuid", community))
                .hasSize(1)
                .noneMatch(row -> row.contains(secret));
        assertThat(Database.column("select body from idempotency where key = ?", key))
                .hasSize(1)
                .noneMatch(row -> row.contains(secret));
    }

    @Test
    void an_unknown_a_revoked_an_expired_and_a_used_link_look_the_same() {
        var community = Given.community(leader);
        var revoked = create(leader, community, Map.of());
        leader.delete("/communities/{c}/invitation-links/{id}", community, revoked.<String>path("id"))
                .then()
                .statusCode(204);
        var expired = create(leader, community, Map.of());
        Database.execute(
                "update invitation_link set expires_at = now() where id = ?::uuid", expired.<String>path("id"));
        var used = create(leader, community, Map.of("useLimit", 1));
        use(Caller.newcomer(), secret(used)).then().statusCode(201);
        for (var secret : new String[] {"join_nothing", secret(revoked), secret(expired), secret(used)}) {
            noor.get("/invitation-links/{secret}", secret)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
            use(noor, secret).then().statusCode(404);
        }
    }

    @Test
    void of_twelve_people_at_once_a_link_for_five_lets_in_five() {
        var community = Given.community(leader);
        var secret = secret(create(leader, community, Map.of("useLimit", 5)));
        var people = IntStream.range(0, 12).mapToObj(_ -> Caller.newcomer()).toList();
        people.forEach(person -> person.get("/me").then().statusCode(200));
        var statuses = Together.all(people.stream()
                .<Callable<Integer>>map(person -> () -> persistently(person, secret))
                .toList());
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(5);
        assertThat(statuses).containsOnly(201, 404);
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(6));
    }

    @Test
    void a_request_that_waits_is_answered_by_a_link() {
        var community = Given.community(leader, "RESTRICTED", "REQUEST");
        noor.put("/communities/{id}/membership", community).then().statusCode(202);
        use(noor, secret(create(leader, community, Map.of()))).then().statusCode(201);
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(2));
    }

    @Test
    void who_was_removed_does_not_come_back_by_a_link_and_hears_so() {
        var community = Given.community(leader);
        var secret = secret(create(leader, community, Map.of()));
        var id = use(noor, secret).<String>path("id");
        leader.request()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Advertising."))
                .put("/communities/{c}/members/{id}/removal", community, id)
                .then()
                .statusCode(204);
        noor.get("/invitation-links/{secret}", secret).then().body("can.use", equalTo(false));
        use(noor, secret).then().statusCode(403).body("code", equalTo("removed"));
        noor.put("/communities/{id}/membership", community)
                .then()
                .statusCode(403)
                .body("code", equalTo("removed"));
        noor.get("/communities/{id}", community).then().body("can.join", equalTo(false));
        InvitationTest.invite(leader, community, InvitationTest.handle(noor))
                .then()
                .statusCode(207);
        noor.put("/communities/{id}/membership", community).then().statusCode(201);
    }

    @Test
    void a_link_lets_nobody_into_a_community_that_is_not_at_work() {
        var community = Given.community(leader);
        var secret = secret(create(leader, community, Map.of()));
        Database.execute(
                "update community set status = 'CLOSED', closed_reason = 'Done.' where id = ?::uuid", community);
        use(noor, secret).then().statusCode(409).body("code", equalTo("community-closed"));
        create(leader, community, Map.of()).then().statusCode(409).body("code", equalTo("community-closed"));
    }

    @Test
    void limits_are_named() {
        var community = Given.community(leader);
        create(leader, community, Map.of("useLimit", 0))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/useLimit"));
        var far = Instant.now().plusSeconds(400L * 86_400).toString();
        create(leader, community, Map.of("expiresAt", far))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("too-late"));
        create(leader, community, Map.of("secret", "mine")).then().statusCode(400);
    }

    private static Response create(Caller caller, String community, Map<String, ?> body) {
        return create(caller, community, UUID.randomUUID().toString(), body);
    }

    private static Response create(Caller caller, String community, String key, Map<String, ?> body) {
        return caller.request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/communities/{id}/invitation-links", community);
    }

    private static String secret(Response created) {
        return created.then().statusCode(201).extract().path("secret");
    }

    /** A busy service asks to try again, as every client does. */
    private static int persistently(Caller caller, String secret) {
        int status;
        do {
            status = use(caller, secret).statusCode();
        } while (status == 503);
        return status;
    }

    private static Response use(Caller caller, String secret) {
        return caller.put("/invitation-links/{secret}/use", secret);
    }
}
