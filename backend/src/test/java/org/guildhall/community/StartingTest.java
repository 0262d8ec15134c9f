package org.guildhall.community;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Map;
import java.util.UUID;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.junit.jupiter.api.Test;

@ApiTest
class StartingTest {
    private final Caller grace = Caller.of(Cast.GRACE);

    @Test
    void three_fields_start_an_active_community_led_by_its_starter() {
        var id = grace.post("/communities", Given.wish(Map.of()))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("status", equalTo("ACTIVE"))
                .body("stage", equalTo("POTENTIAL"))
                .body("visibility", equalTo("PUBLIC"))
                .body("joining", equalTo("OPEN"))
                .body("memberCount", equalTo(1))
                .body("leaders.handle", contains("grace"))
                .body("myMembership.role", equalTo("LEADER"))
                .extract()
                .<String>path("id");
        grace.get("/communities/{id}/charter", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("forWhom", equalTo("Everybody who does it."));
    }

    @Test
    void the_address_is_made_of_the_name() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        grace.post("/communities", Given.wish(Map.of("name", "Größe & Façade " + mark)))
                .then()
                .statusCode(201)
                .body("slug", equalTo("grosse-facade-" + mark));
    }

    @Test
    void a_taken_address_is_refused_at_the_field() {
        var slug = "taken-" + UUID.randomUUID();
        grace.post("/communities", Given.wish(Map.of("slug", slug))).then().statusCode(201);
        grace.post("/communities", Given.wish(Map.of("slug", slug)))
                .then()
                .statusCode(409)
                .body("code", equalTo("slug-taken"))
                .body("errors.pointer", contains("/slug"));
    }

    @Test
    void the_address_of_a_private_community_cannot_be_guessed_or_probed() {
        var slug = "secret-" + UUID.randomUUID();
        grace.post("/communities", Given.wish(Map.of("slug", slug, "visibility", "PRIVATE")))
                .then()
                .statusCode(201)
                .body("slug", matchesPattern(slug + "-[a-z2-9]{8}"))
                .body("joining", equalTo("INVITE"));
        Caller.of(Cast.MALLORY)
                .post("/communities", Given.wish(Map.of("slug", slug)))
                .then()
                .statusCode(201)
                .body("slug", endsWith(slug));
    }

    @Test
    void a_private_community_that_is_open_to_all_contradicts_itself() {
        grace.post("/communities", Given.wish(Map.of("visibility", "PRIVATE", "joining", "OPEN")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/joining"));
    }

    @Test
    void limits_are_named_at_their_fields() {
        grace.post("/communities", Map.of("name", "A", "domainStatement", "too short", "tags", new String[] {""}))
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/domainStatement"))
                .body("errors.pointer", hasItem("/forWhom"))
                .body("errors.pointer", hasItem("/tags/0"))
                .body("errors.pointer", not(hasItem("/slug")));
    }

    @Test
    void a_person_cannot_decide_what_is_not_theirs_to_decide() {
        grace.post("/communities", Given.wish(Map.of("official", true)))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"))
                .body("errors.pointer", contains("/official"));
    }
}
