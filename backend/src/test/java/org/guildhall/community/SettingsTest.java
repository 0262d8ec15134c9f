package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class SettingsTest {
    private final Caller leader = Caller.newcomer();
    private String community;

    @BeforeEach
    void start() {
        community = Given.community(leader);
    }

    @Test
    void a_card_is_edited_field_by_field() {
        var changes = new HashMap<String, Object>(Map.of(
                "name", "Charts and maps",
                "inScope", "Charts.\nMaps.",
                "tags", List.of("charts", "maps"),
                "accent", "PLUM",
                "timeZone", "Asia/Tokyo"));
        changes.put("tagline", null);
        edit(changes)
                .then()
                .statusCode(200)
                .body("name", equalTo("Charts and maps"))
                .body("inScope", equalTo("Charts.\nMaps."))
                .body("tags", contains("charts", "maps"))
                .body("accent", equalTo("PLUM"))
                .body("tagline", nullValue())
                .body("can.edit", equalTo(true))
                .body("domainStatement", equalTo("Doing this well, and learning from one another how."));
        assertThat(Database.column("select kind from activity where community_id = ?::uuid", community))
                .containsExactlyInAnyOrder("COMMUNITY_STARTED", "COMMUNITY_RENAMED");
    }

    @Test
    void limits_are_named_at_their_fields() {
        var wrong = new HashMap<String, Object>(Map.of(
                "domainStatement", "short",
                "slug", "Not A Slug",
                "tagline", "two\nlines",
                "outOfScope", "rings a bell \u0007",
                "tags", List.of("a", "b", "c", "d", "e", "f"),
                "timeZone", "Mars/Base"));
        wrong.put("name", null);
        edit(wrong)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/domainStatement", "/slug", "/tagline", "/outOfScope", "/tags", "/timeZone", "/name"));
        edit(Map.of("official", true)).then().statusCode(400).body("code", equalTo("unknown-field"));
    }

    @Test
    void an_edit_needs_the_version_it_was_made_on() {
        var path = "/communities/" + community;
        leader.request()
                .contentType("application/merge-patch+json")
                .body(Map.of("tagline", "x"))
                .patch(path)
                .then()
                .statusCode(428);
        var etag = etag();
        leader.patch(path, etag, Map.of("tagline", "first")).then().statusCode(200);
        leader.patch(path, etag, Map.of("tagline", "second"))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
    }

    @Test
    void of_two_edits_of_one_version_at_once_one_holds() {
        var etag = etag();
        Callable<Integer> call =
                () -> leader.patch("/communities/" + community, etag, Map.of("tagline", "" + Math.random()))
                        .statusCode();
        assertThat(Together.all(Collections.nCopies(4, call)))
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    @Test
    void an_address_it_had_keeps_leading_to_it_and_stays_its_own() {
        var first = slug();
        var second = "second-" + UUID.randomUUID();
        rename(second).then().statusCode(200).body("slug", equalTo(second));
        var outsider = Caller.newcomer();
        outsider.get("/communities/{slug}", first)
                .then()
                .statusCode(200)
                .body("id", equalTo(community))
                .body("slug", equalTo(second));
        outsider.post("/communities", Given.wish(Map.of("slug", first)))
                .then()
                .statusCode(409)
                .body("code", equalTo("slug-taken"));
        rename(first).then().statusCode(200).body("slug", equalTo(first));
        outsider.get("/communities/{slug}", second).then().body("id", equalTo(community));
    }

    @Test
    void of_two_communities_that_take_one_address_at_once_one_gets_it() {
        for (int round = 0; round < 5; round++) {
            var wanted = "wanted-" + UUID.randomUUID();
            var calls = Stream.<Callable<Integer>>of(
                    () -> rename(wanted).statusCode(),
                    () -> Caller.of(Cast.GRACE)
                            .post("/communities", Given.wish(Map.of("slug", wanted)))
                            .statusCode());
            assertThat(Together.all(calls.toList())).containsOnlyOnce(409);
        }
    }

    @Test
    void a_resting_community_is_not_edited() {
        Database.execute("update community set status = 'PAUSED' where id = ?::uuid", community);
        edit(Map.of("tagline", "x")).then().statusCode(409).body("code", equalTo("community-paused"));
        leader.put("/communities/" + community + "/access", Map.of("visibility", "PUBLIC", "joining", "OPEN"))
                .then()
                .statusCode(409);
        leader.delete("/communities/{id}/parent", community).then().statusCode(409);
        leader.get("/communities/{id}", community).then().body("can.edit", equalTo(false));
    }

    @Test
    void stewards_make_a_community_official_and_repeating_it_changes_nothing() {
        var ada = Caller.of(Cast.ADA);
        for (var call : List.of("put", "put", "delete", "delete")) {
            var path = "/communities/" + community + "/official";
            ("put".equals(call) ? ada.put(path) : ada.delete(path))
                    .then()
                    .statusCode(200)
                    .body("official", equalTo("put".equals(call)))
                    .body("can.recognise", equalTo(true));
        }
        assertThat(Database.column(
                        "select kind from activity where community_id = ?::uuid and kind like 'RECOG%'", community))
                .containsExactlyInAnyOrder("RECOGNITION_GIVEN", "RECOGNITION_WITHDRAWN");
    }

    private Response rename(String slug) {
        return edit(Map.of("slug", slug));
    }

    private Response edit(Map<String, ?> changes) {
        return leader.patch("/communities/" + community, etag(), changes);
    }

    private String etag() {
        return leader.get("/communities/{id}", community).header("ETag");
    }

    private String slug() {
        return leader.get("/communities/{id}", community).path("slug");
    }
}
