package org.guildhall.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.guildhall.platform.MergePatch;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing one's words, and what is left of those that went. */
@ApiTest
class EditTest {
    private final Caller leader = Caller.newcomer();
    private final Caller member = Caller.newcomer();
    private String community;
    private String question;

    @BeforeEach
    void question() {
        community = Given.community(leader);
        Members.add(community, member, "MEMBER");
        question = start(Map.of("kind", "QUESTION", "title", "Why?", "body", "Why?"));
    }

    @Test
    void editing_keeps_what_stood_there_before() {
        var posted = reply(leader, Map.of("body", "Becuase."));
        var path = "/replies/" + posted.path("id");
        leader.patch(path, posted.header("ETag"), Map.of("body", "Because."))
                .then()
                .statusCode(200)
                .body("bodyMarkdown", equalTo("Because."))
                .body("editedAt", notNullValue());
        leader.patch(path, posted.header("ETag"), Map.of("body", "Late."))
                .then()
                .statusCode(412);
        leader.request()
                .contentType(MergePatch.MEDIA_TYPE)
                .body(Map.of("body", "Blind."))
                .patch(path)
                .then()
                .statusCode(428);
        leader.patch(path, leader.get(path).header("ETag"), Map.of("body", ""))
                .then()
                .statusCode(422);
        leader.patch(path, leader.get(path).header("ETag"), Map.of("number", 3))
                .then()
                .statusCode(400);
        assertThat(Database.column(
                        "select number || ' ' || body_markdown from revision where reply_id = ?::uuid",
                        posted.<String>path("id")))
                .containsExactly("1 Becuase.");
        var before = member.get(question);
        member.patch(question, before.header("ETag"), Map.of("title", "Why not?", "opening", Map.of("tried", "All.")))
                .then()
                .statusCode(200)
                .body("title", equalTo("Why not?"))
                .body("opening.tried", equalTo("All."))
                .body("replies.items", hasSize(1));
        member.patch(question, before.header("ETag"), Map.of("title", "Why?"))
                .then()
                .statusCode(412);
        assertThat(Database.column(
                        "select title from revision where discussion_id = ?::uuid and reply_id is null", id(question)))
                .containsExactly("Why?");
    }

    @Test
    void an_edit_of_a_discussion_names_its_text_and_keeps_the_limits_of_a_start() {
        member.request()
                .contentType(MergePatch.MEDIA_TYPE)
                .body(Map.of("title", "Blind"))
                .patch(question)
                .then()
                .statusCode(428);
        var etag = member.get(question).header("ETag");
        member.patch(question, etag, Map.of("title", "x".repeat(151)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
        member.patch(question, etag, Map.of("body", " "))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/body"));
        member.get(question).then().body("title", equalTo("Why?"));
    }

    @Test
    void who_has_the_newest_state_of_a_reply_already_gets_304() {
        var path = "/replies/" + reply(leader, Map.of("body", "So.")).path("id");
        var etag = leader.get(path).header("ETag");
        leader.request().header("If-None-Match", etag).get(path).then().statusCode(304);
    }

    @Test
    void two_edits_on_the_same_version_are_one() {
        var etag = member.get(question).header("ETag");
        var answers = Together.all(IntStream.range(0, 8)
                .<Callable<Response>>mapToObj(i -> () -> member.patch(question, etag, Map.of("title", "Title " + i)))
                .toList());
        assertThat(answers.stream().map(Response::statusCode).sorted())
                .containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
    }

    @Test
    void what_is_deleted_or_hidden_keeps_its_place_and_loses_its_words() {
        String deleted = reply(leader, Map.of("body", "Oops.")).path("id");
        String hidden = reply(leader, Map.of("body", "Rude.")).path("id");
        reply(member, Map.of("body", "Rude indeed.", "replyTo", hidden)).then().statusCode(201);
        Database.execute("update reply set deleted_at = now() where id = ?::uuid", deleted);
        Database.execute("update reply set hidden_at = now(), hidden_reason = 'Rude.' where id = ?::uuid", hidden);
        member.get(question)
                .then()
                .body("replies.items.number", contains(1, 2, 3))
                .body("replies.items[0].deleted", equalTo(true))
                .body("replies.items[0, 1].author", contains(nullValue(), nullValue()))
                .body("replies.items[0, 1].bodyMarkdown", contains(nullValue(), nullValue()))
                .body("replies.items[2].replyTo.number", equalTo(2))
                .body("replies.items[2].replyTo.author", nullValue())
                .body("replies.items[1].hidden.reason", equalTo("Rude."));
        leader.get(question).then().body("replies.items[1].bodyMarkdown", equalTo("Rude."));
        leader.patch("/replies/" + deleted, leader.get("/replies/" + deleted).header("ETag"), Map.of("body", "Now."))
                .then()
                .statusCode(409)
                .body("code", equalTo("reply-deleted"));
        reply(member, Map.of("body", "Hm.", "replyTo", hidden))
                .then()
                .statusCode(409)
                .body("code", equalTo("reply-hidden"));
    }

    private String start(Map<String, ?> body) {
        return "/discussions/"
                + member.post("/communities/" + community + "/discussions", body)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private Response reply(Caller caller, Map<String, ?> body) {
        return caller.post(question + "/replies", body);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
