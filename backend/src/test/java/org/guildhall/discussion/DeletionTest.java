package org.guildhall.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Database;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes and comes back, and what meanwhile happens beside it. */
@ApiTest
class DeletionTest {
    private Talking we;

    @BeforeEach
    void community() {
        we = new Talking();
    }

    @Test
    void a_deleted_discussion_is_there_for_its_author_and_those_who_keep_order_alone() {
        var talk = we.start(we.member, "TALK", Map.of());
        we.leader.put(talk + "/deletion").then().statusCode(403);
        we.member
                .put(talk + "/deletion")
                .then()
                .statusCode(200)
                .body("deletedAt", notNullValue())
                .body("can.restore", equalTo(true))
                .body("can.reply", equalTo(false));
        we.member.put(talk + "/deletion").then().statusCode(200);
        we.another().get(talk).then().statusCode(404);
        we.outsider.get(talk + "/replies").then().statusCode(404);
        we.leader.get("/communities/" + we.community + "/discussions").then().body("items", empty());
        we.member
                .post(talk + "/replies", Map.of("body", "So."))
                .then()
                .statusCode(409)
                .body("code", equalTo("discussion-deleted"));
        we.member.put(talk + "/closure", Map.of("outcome", "CLOSED")).then().statusCode(409);
        we.leader.delete(talk + "/deletion").then().statusCode(200);
        we.member.delete(talk + "/deletion").then().statusCode(200);
        we.outsider.get(talk).then().statusCode(200);
        assertThat(Talking.activities(talk)).containsExactly("DISCUSSION_DELETED", "DISCUSSION_RESTORED");
    }

    @Test
    void a_deleted_reply_is_counted_no_more_until_it_comes_back() {
        var question = we.question();
        var reply = we.reply(we.leader, question);
        we.member.put("/replies/" + reply + "/deletion").then().statusCode(403);
        we.leader.put("/replies/" + reply + "/deletion").then().statusCode(200).body("deleted", equalTo(true));
        we.member
                .get(question)
                .then()
                .body("replyCount", equalTo(0))
                .body("participantCount", equalTo(1))
                .body("lastNumber", equalTo(1));
        assertThat(Counters.miscounted(question)).isEmpty();
        we.leader
                .delete("/replies/" + reply + "/deletion")
                .then()
                .statusCode(200)
                .body("bodyMarkdown", equalTo("So."));
        we.member
                .get(question)
                .then()
                .body("replyCount", equalTo(1))
                .body("lastReplyBy.handle", equalTo(we.leader.name()));
        assertThat(Counters.miscounted(question)).isEmpty();
        we.leader.delete("/replies/" + reply + "/deletion").then().statusCode(200);
        assertThat(Talking.activities(reply)).containsExactly("REPLY_POSTED", "REPLY_DELETED", "REPLY_RESTORED");
    }

    @Test
    void counters_equal_a_recount_after_replies_deletions_and_restorations_at_once() {
        var question = we.question();
        var replies = IntStream.range(0, 6)
                .mapToObj(_ -> we.reply(we.leader, question))
                .toList();
        var others = List.of(we.another(), we.another());
        for (int round = 0; round < 3; round++) {
            var calls = new ArrayList<Callable<Response>>();
            for (var reply : replies) {
                calls.add(() -> we.leader.put("/replies/" + reply + "/deletion"));
                calls.add(() -> we.leader.delete("/replies/" + reply + "/deletion"));
            }
            others.forEach(one -> calls.add(() -> one.post(question + "/replies", Map.of("body", "Meanwhile."))));
            assertThat(Together.all(calls))
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 201, 503));
            assertThat(Counters.miscounted(question)).isEmpty();
        }
    }

    @Test
    void an_accepted_answer_is_never_a_deleted_one() {
        for (int round = 0; round < 5; round++) {
            var question = we.question();
            var answer = we.reply(we.leader, question);
            var both = Together.<Response>all(List.of(
                    () -> we.member.put(question + "/acceptance", Map.of("reply", answer)),
                    () -> we.leader.put("/replies/" + answer + "/deletion")));
            assertThat(both.get(0).statusCode()).isIn(200, 409);
            assertThat(both.get(1).statusCode()).isEqualTo(200);
            we.member.get(question).then().body("answered", equalTo(false)).body("state", equalTo("OPEN"));
        }
    }

    @Test
    void nothing_is_said_in_what_was_closed_or_locked() {
        for (var end : List.of("closed", "locked")) {
            var talk = we.start(we.leader, "TALK", Map.of());
            var calls = new ArrayList<Callable<Integer>>();
            calls.add(() -> "closed".equals(end)
                    ? we.leader
                            .put(talk + "/closure", Map.of("outcome", "CLOSED"))
                            .statusCode()
                    : Database.execute(
                            "update discussion set locked_at = clock_timestamp(), lock_reason = 'Enough.' where id = ?::uuid",
                            Talking.id(talk)));
            IntStream.range(0, 8)
                    .forEach(_ -> calls.add(() -> we.member
                            .post(talk + "/replies", Map.of("body", "And."))
                            .statusCode()));
            var answers = Together.all(calls);
            var said = answers.stream().skip(1).filter(status -> status == 201).count();
            assertThat(answers.stream().skip(1)).allMatch(status -> status == 201 || status == 409);
            we.member.get(talk).then().body("lastNumber", equalTo((int) said));
            we.member
                    .post(talk + "/replies", Map.of("body", "And."))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("discussion-" + end));
            assertThat(Counters.miscounted(talk)).isEmpty();
        }
    }

    @Test
    void a_locked_discussion_is_edited_no_more() {
        var talk = we.start(we.member, "TALK", Map.of());
        Database.execute(
                "update discussion set locked_at = now(), lock_reason = 'Enough.' where id = ?::uuid",
                Talking.id(talk));
        var read = we.member.get(talk);
        read.then().body("lock.reason", equalTo("Enough.")).body("can.edit", equalTo(false));
        we.member
                .patch(talk, read.header("ETag"), Map.of("title", "More"))
                .then()
                .statusCode(409)
                .body("code", equalTo("discussion-locked"));
    }
}
