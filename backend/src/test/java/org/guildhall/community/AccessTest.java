package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AccessTest {
    private static final String RANDOM_END = "-[a-z2-9]{8}";

    private final Caller leader = Caller.newcomer();
    private final Caller outsider = Caller.newcomer();
    private final String slug = "known-" + UUID.randomUUID();
    private String community;

    @BeforeEach
    void start() {
        community =
                leader.post("/communities", Given.wish(Map.of("slug", slug))).path("id");
    }

    @Test
    void narrowing_holds_at_the_next_request() {
        var etag = outsider.get("/communities/{id}", community).header("ETag");
        access("RESTRICTED", "REQUEST").then().statusCode(200).body("joining", equalTo("REQUEST"));
        outsider.get("/communities/{id}/members", community).then().statusCode(403);
        access("PRIVATE", "INVITE").then().statusCode(200).body("visibility", equalTo("PRIVATE"));
        outsider.request()
                .header("If-None-Match", etag)
                .get("/communities/{id}", community)
                .then()
                .statusCode(404);
        outsider.get("/communities/{slug}", slug).then().statusCode(404);
        outsider.get("/communities?q={name}", name()).then().body("items", hasSize(0));
    }

    @Test
    void what_contradicts_itself_is_refused_at_the_field() {
        access("PRIVATE", "OPEN")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/joining"))
                .body("errors.code", contains("private-by-invitation"));
        access(null, "OPEN").then().statusCode(422).body("errors.pointer", contains("/visibility"));
        access("SECRET", "OPEN").then().statusCode(400);
    }

    @Test
    void who_goes_into_hiding_takes_an_address_that_nobody_knows() {
        access("PRIVATE", "INVITE").then().body("slug", matchesPattern(slug + RANDOM_END));
        leader.get("/communities/{slug}", slug).then().statusCode(200).body("id", equalTo(community));
    }

    @Test
    void the_address_that_it_had_is_taken_by_others_as_if_it_were_free() {
        access("PRIVATE", "INVITE").then().statusCode(200);
        var theirs = outsider.post("/communities", Given.wish(Map.of("slug", slug)));
        theirs.then().statusCode(201).body("slug", equalTo(slug));
        leader.get("/communities/{slug}", slug).then().body("id", equalTo(theirs.path("id")));
        access("PUBLIC", "OPEN").then().statusCode(200);
        outsider.get("/communities/{slug}", slug).then().body("id", equalTo(theirs.path("id")));
    }

    @Test
    void many_who_take_the_address_it_had_at_once_are_told_no_more_than_that_one_was_first() {
        access("PRIVATE", "INVITE").then().statusCode(200);
        Callable<Integer> call = () -> Caller.newcomer()
                .post("/communities", Given.wish(Map.of("slug", slug)))
                .statusCode();
        assertThat(Together.all(Collections.nCopies(6, call)))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    void back_in_the_open_its_addresses_are_its_own_again() {
        var hidden = access("PRIVATE", "INVITE").<String>path("slug");
        access("PUBLIC", "OPEN").then().statusCode(200).body("slug", equalTo(hidden));
        outsider.get("/communities/{slug}", slug).then().statusCode(200).body("slug", equalTo(hidden));
        outsider.post("/communities", Given.wish(Map.of("slug", slug))).then().statusCode(409);
        outsider.post("/communities", Given.wish(Map.of("slug", hidden))).then().statusCode(409);
        access("PRIVATE", "INVITE").then().body("slug", matchesPattern(".*" + RANDOM_END));
        outsider.post("/communities", Given.wish(Map.of("slug", hidden))).then().statusCode(201);
    }

    @Test
    void a_hidden_community_renames_itself_without_meeting_anybody() {
        access("PRIVATE", "INVITE").then().statusCode(200);
        var etag = leader.get("/communities/{id}", community).header("ETag");
        var wished = "wished-" + UUID.randomUUID();
        leader.patch("/communities/" + community, etag, Map.of("slug", wished))
                .then()
                .statusCode(200)
                .body("slug", matchesPattern(wished + RANDOM_END));
        outsider.post("/communities", Given.wish(Map.of("slug", wished))).then().statusCode(201);
    }

    private Response access(String visibility, String joining) {
        var body = new HashMap<String, String>();
        body.put("visibility", visibility);
        body.put("joining", joining);
        return leader.put("/communities/" + community + "/access", body);
    }

    private String name() {
        return leader.get("/communities/{id}", community).path("name");
    }
}
