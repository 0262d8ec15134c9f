package org.guildhall.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guards of the HTTP door. */
@ApiTest
class DoorTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/config", "/api/v1/me", "/api/v1/nothing", "/nothing", "/auth/login"})
    void every_answer_carries_the_security_headers(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header("Content-Security-Policy", containsString("require-trusted-types-for 'script'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Trace-Id", notNullValue());
    }

    @Test
    void a_callers_trace_goes_on() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/api/v1/config")
                .then()
                .header("X-Trace-Id", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/me",
                "/communities",
                "/communities/none",
                "/communities?unknown=1",
                "/people/ada",
                "/feed",
                "/tokens"
            })
    void without_a_session_the_api_answers_401_and_never_redirects(String path) {
        Caller.NOBODY
                .request()
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(401)
                .header("Location", nullValue())
                .body("code", equalTo("unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "guildhall_nonsense", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ."})
    void a_token_that_nobody_issued_is_401(String token) {
        Caller.bearer("forger", token).get("/me").then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void a_write_with_a_cookie_from_elsewhere_is_refused() {
        var grace = Caller.of(Cast.GRACE);
        grace.request()
                .cookie("q_session", "anything")
                .header("Sec-Fetch-Site", "cross-site")
                .header("X-Requested-With", "guildhall")
                .contentType("application/json")
                .body(Given.wish(Map.of()))
                .post("/communities")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross-site"));
        grace.request()
                .cookie("q_session", "anything")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body(Given.wish(Map.of()))
                .post("/communities")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross-site"));
    }

    @Test
    void signing_in_leads_to_the_identity_provider_with_a_proof_key() {
        given().redirects()
                .follow(false)
                .get("/auth/login?to=/discover")
                .then()
                .statusCode(302)
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("response_type=code"));
    }

    @Test
    void signing_in_never_leads_to_another_site() {
        var grace = Caller.of(Cast.GRACE);
        for (var elsewhere :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"}) {
            grace.request()
                    .basePath("")
                    .redirects()
                    .follow(false)
                    .queryParam("to", elsewhere)
                    .get("/auth/login")
                    .then()
                    .statusCode(303)
                    .header("Location", not(containsString("evil")));
        }
    }

    @Test
    void a_scope_that_is_missing_is_named() {
        Caller.service("narrow", "people:read")
                .get("/communities")
                .then()
                .statusCode(403)
                .body("code", equalTo("scope-missing"))
                .body("detail", containsString("communities:read"));
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        var eager = Caller.newcomer();
        var answer = eager.get("/communities?q=a");
        for (int more = 200; more > 0 && answer.statusCode() == 200; more--) {
            assertThat(answer.header("RateLimit")).contains("searches");
            answer = eager.get("/communities?q=a");
        }
        answer.then().statusCode(429).header("Retry-After", notNullValue()).body("code", equalTo("too-many-requests"));
        Caller.newcomer().get("/communities?q=a").then().statusCode(200);
    }
}
