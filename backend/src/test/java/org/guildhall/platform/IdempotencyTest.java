package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.Test;

@ApiTest
class IdempotencyTest {
    private final Caller grace = Caller.of(Cast.GRACE);
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_request_again_gets_the_stored_answer() {
        var wish = Given.wish(Map.of());
        var first = start(grace, wish);
        var second = start(grace, wish);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void the_same_key_with_another_body_is_422() {
        start(grace, Given.wish(Map.of())).then().statusCode(201);
        start(grace, Given.wish(Map.of())).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void another_persons_key_is_another_key() {
        var wish = Given.wish(Map.of());
        start(grace, wish).then().statusCode(201);
        start(Caller.of(Cast.LINUS), Given.wish(Map.of())).then().statusCode(201);
    }

    @Test
    void a_refused_request_stores_nothing() {
        start(grace, Map.of("name", "x")).then().statusCode(422);
        start(grace, Given.wish(Map.of())).then().statusCode(201);
    }

    @Test
    void a_key_that_is_none_is_400() {
        grace.request()
                .header("Idempotency-Key", "k".repeat(201))
                .contentType("application/json")
                .body(Given.wish(Map.of()))
                .post("/communities")
                .then()
                .statusCode(400);
    }

    @Test
    void many_at_once_take_effect_once() {
        var wish = Given.wish(Map.of());
        Callable<Response> call = () -> start(grace, wish);
        var statuses = Together.all(Collections.nCopies(16, call)).stream()
                .map(Response::statusCode)
                .toList();
        assertThat(statuses).contains(201).containsOnly(201, 409);
        assertThat(Database.column("select id from community where name = ?", wish.get("name")))
                .hasSize(1);
    }

    private Response start(Caller caller, Map<String, ?> wish) {
        return caller.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(wish)
                .post("/communities");
    }
}
