package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Statements;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ChapterTest {
    private final Caller leader = Caller.newcomer();
    private final Caller outsider = Caller.newcomer();
    private String parent;
    private String chapter;

    @BeforeEach
    void start() {
        parent = Given.community(leader);
        chapter = Given.community(leader);
    }

    @Test
    void a_chapter_and_its_parent_lead_to_each_other() {
        join(chapter, parent).then().statusCode(204);
        join(chapter, parent).then().statusCode(204);
        outsider.get("/me").then().statusCode(200);
        var card = outsider.get("/communities/{id}", chapter);
        card.then().body("parent.id", equalTo(parent));
        assertThat(Statements.of(card)).hasSize(3);
        var chapters = outsider.get("/communities/{id}/chapters", parent);
        chapters.then().body("items.id", contains(chapter));
        assertThat(Statements.of(chapters)).hasSize(3);
        leader.delete("/communities/{id}/parent", chapter).then().statusCode(204);
        leader.delete("/communities/{id}/parent", chapter).then().statusCode(204);
        outsider.get("/communities/{id}", chapter).then().body("parent", nullValue());
        assertThat(Database.column(
                        "select kind from activity where community_id = ?::uuid and kind like 'CHAPTER%'", chapter))
                .containsExactlyInAnyOrder("CHAPTER_JOINED", "CHAPTER_LEFT");
    }

    @Test
    void a_hidden_parent_is_shown_to_its_members_only() {
        var hidden = Given.community(leader, "PRIVATE", "INVITE");
        join(chapter, hidden).then().statusCode(204);
        leader.get("/communities/{id}", chapter).then().body("parent.id", equalTo(hidden));
        outsider.get("/communities/{id}", chapter).then().body("parent", nullValue());
    }

    @Test
    void a_hidden_chapter_is_listed_to_its_members_only() {
        var hidden = Given.community(leader, "PRIVATE", "INVITE");
        join(hidden, parent).then().statusCode(204);
        leader.get("/communities/{id}/chapters", parent).then().body("items.id", contains(hidden));
        outsider.get("/communities/{id}/chapters", parent).then().body("items", empty());
    }

    @Test
    void a_parent_must_be_visible_to_whoever_names_it() {
        var hidden = Given.community(Caller.newcomer(), "PRIVATE", "INVITE");
        for (var unknown : List.of(hidden, UUID.randomUUID().toString(), "no-such-slug")) {
            join(chapter, unknown)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/community"))
                    .body("errors.code", contains("unknown-community"));
        }
    }

    @Test
    void a_chapter_has_no_chapters() {
        join(chapter, parent).then().statusCode(204);
        join(Given.community(leader), chapter).then().statusCode(409).body("code", equalTo("chapter-of-chapter"));
        join(parent, Given.community(leader)).then().statusCode(409).body("code", equalTo("chapter-of-chapter"));
        join(parent, parent).then().statusCode(409).body("code", equalTo("chapter-of-chapter"));
    }

    @Test
    void two_that_become_chapters_of_each_other_at_once_make_no_circle() {
        for (int round = 0; round < 10; round++) {
            var one = Given.community(leader);
            var other = Given.community(leader);
            Callable<Integer> there = () -> join(one, other).statusCode();
            Callable<Integer> back = () -> join(other, one).statusCode();
            assertThat(Together.all(List.of(there, back))).isSubsetOf(204, 409, 503);
            assertThat(Database.column("""
                    select 1 from community where parent_id is not null and id::text in (?, ?)""", one, other)).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void whoever_becomes_a_chapter_is_not_told_of_hidden_chapters() {
        var owner = Caller.newcomer();
        var hidden = Given.community(owner, "PRIVATE", "INVITE");
        owner.put("/communities/" + hidden + "/parent", Map.of("community", parent))
                .then()
                .statusCode(204);
        join(parent, Given.community(outsider)).then().statusCode(204);
        owner.get("/communities/{id}", hidden).then().body("parent", nullValue());
    }

    private Response join(String community, String parent) {
        return leader.put("/communities/" + community + "/parent", Map.of("community", parent));
    }
}
