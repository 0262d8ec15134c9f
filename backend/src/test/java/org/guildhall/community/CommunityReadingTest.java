package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

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
class CommunityReadingTest {
    private final Caller leader = Caller.newcomer();
    private final String tag = UUID.randomUUID().toString().substring(0, 20);

    @Test
    void an_id_and_a_slug_lead_to_the_same_card() {
        var slug = "card-" + UUID.randomUUID();
        var id = leader.post("/communities", Given.wish(Map.of("slug", slug))).<String>path("id");
        leader.get("/communities/{slug}", slug).then().statusCode(200).body("id", equalTo(id));
        leader.get("/communities/{slug}", slug.toUpperCase(java.util.Locale.ROOT))
                .then()
                .body("id", equalTo(id));
    }

    @Test
    void filters_narrow_the_list_and_repeating_one_widens_it() {
        var open = start(Map.of("name", "Charting " + tag));
        var asked = start(Map.of("visibility", "RESTRICTED"));
        assertThat(list("")).containsExactlyInAnyOrder(open, asked);
        assertThat(list("&joining=OPEN")).containsExactly(open);
        assertThat(list("&joining=OPEN&joining=REQUEST")).containsExactlyInAnyOrder(open, asked);
        assertThat(list("&joining=OPEN&visibility=RESTRICTED")).isEmpty();
        assertThat(list("&status=CLOSED")).isEmpty();
        assertThat(list("&mine=true")).hasSize(2);
        assertThat(list("&mine=false")).isEmpty();
        assertThat(list("&q=charting")).containsExactly(open);
        assertThat(list("&q=learning CHART")).containsExactly(open);
        assertThat(list("&q=100%25")).isEmpty();
    }

    @Test
    void several_tags_find_what_has_any_of_them() {
        var other = "other-" + UUID.randomUUID().toString().substring(0, 12);
        for (var each : List.of(tag, other)) {
            leader.post("/communities", Given.wish(Map.of("tags", List.of(each))))
                    .then()
                    .statusCode(201);
        }
        leader.get("/communities?tag={one}&tag={other}", tag, other)
                .then()
                .statusCode(200)
                .body("items.tags.flatten()", containsInAnyOrder(tag, other));
    }

    @Test
    void a_list_costs_three_statements_however_long_it_is() {
        IntStream.range(0, 12).forEach(_ -> start(Map.of()));
        var answer = leader.get("/communities?tag={tag}", tag);
        answer.then().body("items", hasSize(12));
        assertThat(Statements.of(answer)).hasSize(3);
    }

    @Test
    void a_card_costs_three_statements_and_a_page_of_members_three() {
        var community = Given.community(leader);
        IntStream.range(0, 5).forEach(_ -> Caller.newcomer().put("/communities/{id}/membership", community));
        assertThat(Statements.of(leader.get("/communities/{id}", community))).hasSize(3);
        assertThat(Statements.of(leader.get("/communities/{id}/members", community)))
                .hasSize(3);
        assertThat(Statements.of(leader.get("/me"))).hasSize(2);
    }

    @Test
    void what_is_unchanged_is_not_sent_again_and_joining_changes_it() {
        var community = Given.community(leader);
        var noor = Caller.newcomer();
        var etag = noor.get("/communities/{id}", community).header("ETag");
        noor.request()
                .header("If-None-Match", etag)
                .get("/communities/{id}", community)
                .then()
                .statusCode(304);
        noor.put("/communities/{id}/membership", community).then().statusCode(201);
        noor.request()
                .header("If-None-Match", etag)
                .get("/communities/{id}", community)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue());
    }

    @Test
    void leaders_come_first_among_the_members() {
        var community = Given.community(leader);
        IntStream.range(0, 3).forEach(_ -> Caller.newcomer().put("/communities/{id}/membership", community));
        leader.get("/communities/{id}/members?limit=2", community)
                .then()
                .body("items.role", contains("LEADER", "MEMBER"))
                .body("page.next", notNullValue());
        leader.get("/communities/{id}/members?role=LEADER", community).then().body("items", hasSize(1));
    }

    @Test
    void a_private_community_shows_through_no_door() {
        var community = Given.community(leader, "PRIVATE", "INVITE");
        var card = leader.get("/communities/{id}", community);
        var outsider = Caller.newcomer();
        var founder = leader.get("/me").<String>path("person.id");
        var name = card.<String>path("name");
        outsider.get("/communities?sort=-createdAt&limit=100").then().body("items.id", not(hasItem(community)));
        outsider.request().queryParam("q", name).get("/communities").then().body("items", hasSize(0));
        outsider.get("/communities/{slug}", card.<String>path("slug")).then().statusCode(404);
        outsider.get("/people/{id}/communities", founder).then().body("items", hasSize(0));
        outsider.get("/feed").then().body("items", hasSize(0));
    }

    private String start(Map<String, ?> more) {
        var wish = Given.wish(more);
        wish.put("tags", List.of(tag));
        return leader.post("/communities", wish)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> list(String filter) {
        return leader.get("/communities?tag=" + tag + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
