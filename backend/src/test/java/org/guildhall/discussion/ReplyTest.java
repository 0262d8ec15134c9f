package org.guildhall.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.guildhall.testing.Statements;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ReplyTest {
    private final Caller leader = Caller.newcomer();
    private final Caller member = Caller.newcomer();
    private final Caller outsider = Caller.newcomer();
    private String community;
    private String question;

    @BeforeEach
    void question() {
        community = Given.community(leader);
        Members.add(community, member, "MEMBER");
        question = start(Map.of("kind", "QUESTION", "title", "Why?", "body", "Why?"));
    }

    @Test
    void a_reply_moves_the_discussion() {
        var reply = reply(leader, Map.of("body", "Because **it is**."));
        reply.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/replies/" + reply.path("id")))
                .body("number", equalTo(1))
                .body("author.handle", equalTo(leader.name()))
                .body("can.edit", equalTo(true))
                .body("can.accept", equalTo(true));
        assertThat(Statements.of(reply)).hasSizeLessThanOrEqualTo(8);
        member.get(question)
                .then()
                .body("replyCount", equalTo(1))
                .body("participantCount", equalTo(2))
                .body("participants.handle", contains(member.name(), leader.name()))
                .body("lastReplyBy.handle", equalTo(leader.name()))
                .body("lastActivityAt", equalTo(reply.path("createdAt")))
                .body("unread", equalTo(1))
                .body("readUpTo", equalTo(0));
        leader.get(question).then().body("unread", equalTo(0)).body("readUpTo", equalTo(1));
        leader.get("/replies/" + reply.path("id")).then().body("bodyMarkdown", equalTo("Because **it is**."));
        assertThat(Database.column("select kind from activity where subject_id = ?::uuid", reply.<String>path("id")))
                .containsExactly("REPLY_POSTED");
    }

    @Test
    void sixty_four_replies_at_once_are_numbered_without_gaps_and_counted_once() {
        var callers = IntStream.range(0, 8).mapToObj(_ -> Caller.newcomer()).toList();
        callers.forEach(caller -> Members.add(community, caller, "MEMBER"));
        var answers = Together.all(IntStream.range(0, 64)
                .<Callable<Response>>mapToObj(
                        i -> () -> patiently(callers.get(i % callers.size()), Map.of("body", "Reply " + i)))
                .toList());
        answers.forEach(answer -> answer.then().statusCode(201));
        assertThat(answers.stream().map(answer -> answer.<Integer>path("number")))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 64).boxed().toList());
        member.get(question)
                .then()
                .body("lastNumber", equalTo(64))
                .body("replyCount", equalTo(64))
                .body("participantCount", equalTo(9))
                .body("participants", hasSize(5));
        assertThat(Counters.miscounted(question)).isEmpty();
    }

    @Test
    void a_page_begins_anywhere_and_goes_on_in_both_directions() {
        IntStream.rangeClosed(1, 45).forEach(i -> reply(leader, Map.of("body", "Reply " + i)));
        var page = member.get(question);
        page.then().body("replies.items", hasSize(20)).body("replies.items[0].number", equalTo(1));
        assertThat(Statements.of(page)).hasSizeLessThanOrEqualTo(3);
        member.get(question + "/replies?limit=20&cursor=" + page.path("replies.page.next"))
                .then()
                .body("items[0].number", equalTo(21))
                .body("items", hasSize(20));
        var middle = outsider.get(question + "?from=30");
        middle.then()
                .body(
                        "replies.items.number",
                        equalTo(IntStream.rangeClosed(30, 45).boxed().toList()));
        outsider.get(question + "/replies?limit=5&cursor=" + middle.path("replies.page.prev"))
                .then()
                .body("items.number", contains(25, 26, 27, 28, 29));
        Database.execute(
                "update reading set read_up_to = 40 from person where person.id = person_id and discussion_id = ?::uuid and handle = ?",
                id(question),
                member.name());
        member.get(question + "?from=unread").then().body("replies.items[0].number", equalTo(41));
        leader.get(question + "?from=unread")
                .then()
                .body("replies.items[0].number", equalTo(26))
                .body("replies.items", hasSize(20));
        outsider.get(question + "?from=unread").then().body("replies.items[0].number", equalTo(1));
        outsider.get(question + "?from=900").then().body("replies.items.number", contains(45));
        outsider.get(question + "/replies?from=44").then().body("items.number", contains(44, 45));
    }

    @Test
    void an_answer_carries_comments_and_replies_name_what_they_reply_to() {
        String answer = reply(leader, Map.of("body", "Because.")).path("id");
        var comment = reply(member, Map.of("body", "Really?", "commentOn", answer, "replyTo", answer));
        comment.then()
                .statusCode(201)
                .body("commentOn.number", equalTo(1))
                .body("replyTo.author.handle", equalTo(leader.name()))
                .body("can.accept", equalTo(false));
        reply(leader, Map.of("body", "Yes.", "commentOn", comment.<String>path("id")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/commentOn"));
        var elsewhere = start(Map.of("kind", "TALK", "title", "Else", "body", "Else."));
        leader.post(elsewhere + "/replies", Map.of("body", "So.", "replyTo", answer))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/replyTo"));
        leader.post(elsewhere + "/replies", Map.of("body", "So.", "commentOn", answer))
                .then()
                .statusCode(422);
        reply(leader, Map.of("body", "So.", "replyTo", UUID.randomUUID()))
                .then()
                .statusCode(422);
    }

    @Test
    void who_is_mentioned_is_written_down_only_where_they_can_read_it() {
        var hidden = Given.community(leader, "PRIVATE", "INVITE");
        Members.add(hidden, member, "MEMBER");
        outsider.get("/me");
        var text = "@" + member.name() + " and @" + outsider.name() + " and @nobody-at-all and @" + leader.name();
        var secret = leader.post(
                "/communities/" + hidden + "/discussions", Map.of("kind", "TALK", "title", "Shh", "body", text));
        assertThat(mentioned("discussion_id", secret.path("id"))).containsExactly(member.name());
        var reply = reply(leader, Map.of("body", text));
        assertThat(mentioned("reply_id", reply.path("id"))).containsExactlyInAnyOrder(member.name(), outsider.name());
    }

    @Test
    void what_is_no_reply_is_refused() {
        reply(leader, Map.of("body", " ")).then().statusCode(422);
        reply(leader, Map.of("body", "x".repeat(20001)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/body"));
        reply(leader, Map.of("body", "a\u0007b")).then().statusCode(422);
        reply(leader, Map.of("body", "It.", "number", 7)).then().statusCode(400);
        reply(leader, Map.of("body", "It.", "type", "ANSWER", "questionIndex", 0))
                .then()
                .statusCode(422);
        reply(leader, Map.of("body", "It.", "questionIndex", 5)).then().statusCode(422);
        reply(outsider, Map.of("body", "It.")).then().statusCode(403).body("code", equalTo("members-only"));
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

    /** A program that is told to come back does. */
    private Response patiently(Caller caller, Map<String, ?> body) {
        var answer = reply(caller, body);
        for (int i = 0; i < 5 && answer.statusCode() == 503; i++) {
            answer = reply(caller, body);
        }
        return answer;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<String> mentioned(String column, String id) {
        return Database.column(
                "select p.handle from mention m join person p on p.id = m.person_id where m." + column + " = ?::uuid",
                id);
    }
}
