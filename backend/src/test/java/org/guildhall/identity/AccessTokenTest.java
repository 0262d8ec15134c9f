package org.guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.junit.jupiter.api.Test;

@ApiTest
class AccessTokenTest {
    private final Caller noor = Caller.newcomer();

    @Test
    void a_token_acts_for_its_person_within_its_scopes() {
        var program = program(List.of("people:read"));
        program.get("/me").then().statusCode(200).body("person.handle", equalTo(noor.name()));
        program.get("/communities").then().statusCode(403).body("code", equalTo("scope-missing"));
        noor.get("/tokens").then().body("items[0].lastUsedAt", notNullValue());
    }

    @Test
    void a_secret_is_shown_once_and_kept_as_a_hash() {
        var secret = create(Map.of()).<String>path("secret");
        noor.get("/tokens")
                .then()
                .body("items", hasSize(1))
                .body("items[0].secret", nullValue())
                .body("items[0].hint", equalTo(secret.substring(secret.length() - 4)));
        assertThat(Database.column("select t::text from access_token t where name = 'Report'"))
                .noneMatch(row -> row.contains(secret));
    }

    @Test
    void a_repeated_request_repeats_everything_but_the_secret() {
        var key = UUID.randomUUID().toString();
        var first = create(Map.of("Idempotency-Key", key));
        var second = create(Map.of("Idempotency-Key", key));
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(second.<String>path("secret")).isNull();
        assertThat(Database.column("select body from idempotency where key = ?", key))
                .noneMatch(body -> body.contains(first.path("secret")));
    }

    @Test
    void a_revoked_token_is_401_at_the_next_request() {
        var program = program(List.of("people:read"));
        var id = noor.get("/tokens").<String>path("items[0].id");
        noor.delete("/tokens/{id}", id).then().statusCode(204);
        program.get("/me").then().statusCode(401);
        noor.get("/tokens").then().body("items", hasSize(0));
        noor.delete("/tokens/{id}", id).then().statusCode(404);
    }

    @Test
    void an_expired_token_is_401() {
        var program = program(List.of("people:read"));
        Database.execute(
                "update access_token set expires_at = now() - interval '1 second' where person_id = (select id from person where handle = ?)",
                noor.name());
        program.get("/me").then().statusCode(401);
    }

    @Test
    void a_token_of_somebody_deactivated_is_401() {
        var program = program(List.of("people:read"));
        Database.execute("update person set deactivated_at = now() where handle = ?", noor.name());
        program.get("/me").then().statusCode(401).body("code", equalTo("deactivated"));
    }

    @Test
    void limits_are_named_at_their_fields() {
        noor.post("/tokens", Map.of("name", "", "scopes", List.of(), "expiresAt", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/scopes"))
                .body("errors.pointer", hasItem("/expiresAt"));
        noor.post("/tokens", body(List.of("everything"), 1))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("scope-unknown"));
        noor.post("/tokens", body(List.of("people:read"), 400))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("too-late"));
    }

    @Test
    void a_service_account_has_no_tokens() {
        var service = Caller.service("tool-" + UUID.randomUUID(), "tokens:write", "people:read");
        service.get("/tokens").then().statusCode(404);
        service.get("/me").then().statusCode(404);
    }

    private Caller program(List<String> scopes) {
        return Caller.bearer(
                "program",
                noor.post("/tokens", body(scopes, 1))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("secret"));
    }

    private io.restassured.response.Response create(Map<String, String> headers) {
        return noor.request()
                .headers(headers)
                .contentType("application/json")
                .body(body(List.of("people:read"), 1))
                .post("/tokens")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static Map<String, Object> body(List<String> scopes, int days) {
        var expiry = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(days + 1, ChronoUnit.DAYS);
        return Map.of("name", "Report", "scopes", scopes, "expiresAt", expiry.toString());
    }
}
