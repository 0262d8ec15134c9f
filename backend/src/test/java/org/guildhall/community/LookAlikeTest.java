package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.Test;

@ApiTest
class LookAlikeTest {
    private final Caller leader = Caller.newcomer();
    private final Caller starter = Caller.newcomer();
    private final String mark = UUID.randomUUID().toString().substring(0, 12);

    @Test
    void a_name_is_recognised_in_spite_of_a_slip() {
        var id = start(Map.of("name", "Lyophilisation " + mark));
        first(alike("name", "Lyophylisation " + mark), id, "NAME");
    }

    @Test
    void a_domain_is_recognised_by_its_words_in_the_community_s_language() {
        var english = start(
                Map.of("domainStatement", "Brewing kombucha%s and other fermented teas at home.".formatted(word())));
        first(alike("domainStatement", "fermenting tea, kombucha%s".formatted(word())), english, "DOMAIN");
        var german = start(Map.of(
                "locale",
                "de",
                "domainStatement",
                "Sauerteig%s ansetzen und Brote backen, die gelingen.".formatted(word())));
        first(alike("domainStatement", "Ein Brot mit Sauerteig%s".formatted(word())), german, "DOMAIN");
    }

    @Test
    void whatever_is_typed_is_only_words() {
        var id = start(Map.of("domainStatement", "Sharpening chisels%s and saws by hand.".formatted(word())));
        first(alike("domainStatement", "'chisels%s | \\ & ( ! saws:* <-> it's".formatted(word())), id, "DOMAIN");
    }

    @Test
    void a_shared_tag_is_a_reason_too() {
        var id = start(Map.of("tags", List.of(mark, "other")));
        first(alike("tag", mark), id, "TAGS");
    }

    @Test
    void only_five_are_shown_and_three_statements_find_them() {
        IntStream.range(0, 7).forEach(n -> start(Map.of("name", "Quilting " + mark + n)));
        starter.get("/me").then().statusCode(200);
        var found = alike("name", "Quilting " + mark);
        found.then().body("communities", hasSize(5)).body("communities[0].score", lessThanOrEqualTo(1f));
        assertThat(Statements.of(found)).hasSize(3);
    }

    @Test
    void what_is_hidden_resembles_nothing() {
        start(Map.of("name", "Undercover " + mark, "visibility", "PRIVATE", "tags", List.of(mark)));
        alike("name", "Undercover " + mark).then().body("communities", empty());
        alike("tag", mark).then().body("communities", empty());
        leader.request()
                .queryParam("name", "Undercover " + mark)
                .get("/communities/similar")
                .then()
                .body("communities", not(empty()));
    }

    @Test
    void whatever_is_typed_finds_something_or_nothing() {
        for (var text : List.of(" ", "&|!():*'\\", "the of and", "%_%", "😀 ' & '", "x".repeat(80))) {
            alike("name", text).then().statusCode(200);
            alike("domainStatement", text).then().statusCode(200);
        }
        starter.get("/communities/similar").then().body("communities", empty());
        alike("name", "x".repeat(81)).then().statusCode(400);
        alike("tag", "x".repeat(31)).then().body("communities", empty());
    }

    @Test
    void it_counts_as_a_search() {
        alike("name", "charts").then().header("RateLimit", startsWith("\"searches\""));
    }

    @Test
    void its_own_address_is_nobody_s() {
        leader.post("/communities", Given.wish(Map.of("name", "Similar")))
                .then()
                .body("slug", startsWith("similar-"));
    }

    private static void first(Response found, String id, String because) {
        found.then()
                .statusCode(200)
                .body("communities[0].community.id", equalTo(id))
                .body("communities[0].because", equalTo(because));
    }

    private String start(Map<String, ?> more) {
        return leader.post("/communities", Given.wish(more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String word() {
        return mark.replaceAll("[^a-z]", "q");
    }

    private Response alike(String parameter, String value) {
        return starter.request().queryParam(parameter, value).get("/communities/similar");
    }
}
