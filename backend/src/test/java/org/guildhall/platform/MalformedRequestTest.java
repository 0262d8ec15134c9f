package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class MalformedRequestTest {
    private final Caller grace = Caller.of(Cast.GRACE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{} {}",
                "{\"name\":1}",
                "{\"name\":true}",
                "{\"name\":[]}",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"name\":\"a\\u0000b\"}",
                "{\"name\":\"a\\ud800b\"}",
                "{\"visibility\":0}",
                "{\"visibility\":\"SECRET\"}",
                "{\"nmae\":\"a\"}",
                "{\"version\":7}",
                "{\"__proto__\":{}}"
            })
    void json_that_can_be_read_in_no_way_or_in_two_is_400(String body) {
        problem(post(body), 400);
    }

    @Test
    void deep_json_is_400() {
        problem(post("{\"name\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"), 400);
    }

    @Test
    void ten_megabytes_are_refused_before_they_are_sent() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write("""
                    POST /api/v1/communities HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Content-Length: 10000000\r
                    \r
                    """.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.lines())
                    .contains("HTTP/1.1 413 Request Entity Too Large")
                    .anyMatch(line -> line.contains("\"code\":\"too-large\""));
        }
    }

    @Test
    void a_body_that_is_not_called_json_is_415() {
        problem(grace.request().contentType("text/plain").body("{}").post("/communities"), 415);
        problem(grace.request().noContentType().post("/communities"), 415);
    }

    @Test
    void an_unknown_field_is_named() {
        problem(post("{\"nmae\":\"a\"}"), 400)
                .body("code", equalTo("unknown-field"))
                .body("errors.pointer", hasItem("/nmae"));
    }

    @Test
    void an_unknown_parameter_is_named() {
        problem(grace.get("/communities?visibilty=PUBLIC"), 400)
                .body("code", equalTo("unknown-parameter"))
                .body("errors.parameter", hasItem("visibilty"));
        problem(grace.get("/me?x=1"), 400).body("code", equalTo("unknown-parameter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=ten",
                "sort=size",
                "visibility=SECRET",
                "mine=perhaps",
                "cursor=abc",
                "cursor=%00",
                "cursor="
            })
    void a_parameter_with_a_bad_value_is_400(String parameter) {
        var name = parameter.substring(0, parameter.indexOf('='));
        problem(grace.request().urlEncodingEnabled(false).get("/communities?" + parameter), 400)
                .body("errors.parameter", hasItem(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/communities/none/at/all",
                "/tokens;a=b/x",
                "/communities/%00",
                "/people/%ff",
                "/communities/00000000-0000-0000-0000-00000000000"
            })
    void an_address_that_leads_nowhere_is_a_problem_too(String path) {
        grace.request()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 404, 405));
    }

    @Test
    void a_method_that_an_address_does_not_have_is_405() {
        problem(grace.delete("/communities"), 405);
    }

    @Test
    void nothing_of_the_inside_leaks_into_an_answer() {
        post("{\"name\":{\"a\":1}}")
                .then()
                .body(not(containsString("org.")))
                .body(not(containsString("java")))
                .body(not(containsString("jackson")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'); drop table community; --",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "{{7*7}} ${7*7} #{7*7}",
                "%s%n%x \\u0041 \\\\",
                "مجتمع البيانات",
                "קהילת הנתונים",
                "👩🏽‍🚀👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
                "Zażółć gęślą jaźń ｆｕｌｌ",
                "=cmd|' /C calc'!A0"
            })
    void whatever_text_a_field_holds_changes_nothing_but_that_field(String text) {
        var wish = Given.wish(Map.of(
                "name", "Name " + text,
                "tagline", text,
                "domainStatement", "What we share here: " + text,
                "forWhom", "For " + text,
                "tags", new String[] {text.substring(0, text.offsetByCodePoints(0, 5))}));
        wish.put("slug", "s-" + java.util.UUID.randomUUID());
        var id = grace.post("/communities", wish)
                .then()
                .statusCode(201)
                .body("name", equalTo("Name " + text))
                .body("tagline", equalTo(text))
                .body("visibility", equalTo("PUBLIC"))
                .extract()
                .<String>path("id");
        grace.get("/communities/{id}", id).then().body("domainStatement", equalTo("What we share here: " + text));
        grace.get("/communities/{id}/charter", id).then().body("forWhom", equalTo("For " + text));
        grace.request().queryParam("q", text).get("/communities").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007b", "a\u202eb", "two\nlines", "a\u2066b"})
    void a_line_takes_no_control_characters(String name) {
        problem(grace.post("/communities", Given.wish(Map.of("name", "Name " + name))), 422)
                .body("errors.pointer", hasItem("/name"));
    }

    private Response post(String body) {
        return grace.request().contentType("application/json").body(body).post("/communities");
    }

    private static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("traceId", equalTo(response.header("X-Trace-Id")));
    }
}
