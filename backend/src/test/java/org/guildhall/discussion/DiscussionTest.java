package org.guildhall.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class DiscussionTest {
    private final Caller leader = Caller.newcomer();
    private final Caller member = Caller.newcomer();
    private final Caller outsider = Caller.newcomer();
    private String community;
    private String discussions;

    @BeforeEach
    void community() {
        community = Given.community(leader);
        Members.add(community, member, "MEMBER");
        discussions = "/communities/" + community + "/discussions";
    }

    @Test
    void a_kind_a_title_and_words_start_a_discussion() {
        var started = member.post(
                discussions,
                Map.of(
                        "kind", "QUESTION",
                        "title", "Do we still need 3D charts?",
                        "body", "They are **hard** to read.",
                        "tags", List.of("charts"),
                        "opening", Map.of("context", "Monthly figures", "tried", "Two articles")));
        started.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", notNullValue())
                .body("state", equalTo("OPEN"))
                .body("bodyHtml", containsString("<strong>hard</strong>"))
                .body("excerpt", equalTo("They are hard to read."))
                .body("opening.tried", equalTo("Two articles"))
                .body("author.handle", equalTo(member.name()))
                .body("participants.handle", contains(member.name()))
                .body("community.id", equalTo(community))
                .body("readUpTo", equalTo(0))
                .body("unread", equalTo(0))
                .body("replies.items", empty())
                .body("can.edit", equalTo(true))
                .body("can.accept", equalTo(true))
                .body("can.pin", equalTo(false));
        outsider.get("/discussions/" + started.path("id"))
                .then()
                .statusCode(200)
                .body("readUpTo", nullValue())
                .body("unread", equalTo(1))
                .body("can.reply", equalTo(false));
        assertThat(activities(started.path("id"))).containsExactly("DISCUSSION_STARTED");
    }

    @Test
    void who_has_the_newest_state_of_it_already_gets_304() {
        var id = talk("Once");
        var etag = member.get("/discussions/" + id).header("ETag");
        var again = member.request().header("If-None-Match", etag);
        again.get("/discussions/" + id).then().statusCode(304);
        leader.post("/discussions/" + id + "/replies", Map.of("body", "Twice."));
        again.get("/discussions/" + id).then().statusCode(200).body("replies.items", hasSize(1));
    }

    @Test
    void lists_show_what_moved_last_and_pages_neither_repeat_nor_skip() {
        var first = talk("First");
        var second = talk("Second");
        var third = talk("Third");
        Database.execute("update discussion set pinned_at = now() where id = ?::uuid", third);
        leader.post("/discussions/" + first + "/replies", Map.of("body", "Now."));
        var all = member.get(discussions);
        all.then()
                .body("items.title", contains("Third", "First", "Second"))
                .body("items[0].pinned", equalTo(true))
                .body("items[1].replyCount", equalTo(1))
                .body("items[1].lastReplyBy.handle", equalTo(leader.name()))
                .body("items[1].unread", equalTo(1))
                .body("items[2].unread", equalTo(0));
        assertThat(Statements.of(all)).hasSizeLessThanOrEqualTo(3);
        var page = member.get(discussions + "?limit=2");
        page.then().body("items", hasSize(2));
        member.get(discussions + "?limit=2&cursor=" + page.path("page.next"))
                .then()
                .body("items.title", contains("Second"));
        member.get(discussions + "?sort=-createdAt").then().body("items.title", contains("Third", "Second", "First"));
        Database.execute("update discussion set helpful_count = 3 where id = ?::uuid", second);
        member.get(discussions + "?sort=-helpfulCount").then().body("items[0].title", equalTo("Second"));
        member.get(discussions + "?sort=title").then().statusCode(400);
        member.get(discussions + "?sort=-createdAt&cursor=" + page.path("page.next"))
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-mismatch"));
    }

    @Test
    void lists_are_narrowed_by_kind_tag_state_author_and_what_is_unread() {
        var question =
                start(member, Map.of("kind", "QUESTION", "title", "Why?", "body", "Why?", "tags", List.of("why")));
        talk("Chat");
        member.get(discussions + "?kind=QUESTION&kind=IDEA").then().body("items.title", contains("Why?"));
        member.get(discussions + "?tag=why&tag=how").then().body("items.title", contains("Why?"));
        member.get(discussions + "?tag=how").then().body("items", empty());
        var person = member.get("/me").<String>path("person.id");
        outsider.get(discussions + "?author=" + person).then().body("items", hasSize(2));
        outsider.get(discussions + "?author=" + UUID.randomUUID()).then().body("items", empty());
        outsider.get(discussions + "?unread=true").then().body("items", hasSize(2));
        member.get(discussions + "?unread=true").then().body("items", empty());
        member.get(discussions + "?unread=false").then().body("items", hasSize(2));
        member.post("/discussions/" + question + "/replies", Map.of("body", "More about it."));
        member.get(discussions + "?state=UNANSWERED").then().body("items.title", contains("Why?"));
        leader.post("/discussions/" + question + "/replies", Map.of("body", "Because."));
        member.get(discussions + "?state=UNANSWERED").then().body("items", empty());
        member.get(discussions + "?state=UNSOLVED").then().body("items.title", contains("Why?"));
        member.get(discussions + "?state=CLOSED").then().body("items", empty());
        member.get(discussions + "?state=LOST").then().statusCode(400);
    }

    private String talk(String title) {
        return start(member, Map.of("kind", "TALK", "title", title, "body", title + "."));
    }

    private String start(Caller caller, Map<String, Object> body) {
        return caller.post(discussions, body).then().statusCode(201).extract().path("id");
    }

    private static List<String> activities(String subject) {
        return Database.column("select kind from activity where subject_id = ?::uuid order by id", subject);
    }
}
