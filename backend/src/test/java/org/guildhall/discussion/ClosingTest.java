package org.guildhall.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How discussions end. */
@ApiTest
class ClosingTest {
    private Talking we;

    @BeforeEach
    void community() {
        we = new Talking();
    }

    @Test
    void who_asked_accepts_an_answer_and_withdraws_it_when_it_is_outdated() {
        var question = we.question();
        var first = we.reply(we.leader, question);
        var second = we.reply(we.leader, question);
        we.member
                .put(question + "/acceptance", Map.of("reply", first))
                .then()
                .statusCode(200)
                .body("answered", equalTo(true))
                .body("state", equalTo("CLOSED"))
                .body("closing.outcome", equalTo("ANSWERED"))
                .body("closing.acceptedReply.number", equalTo(1))
                .body("closing.by.handle", equalTo(we.member.name()))
                .body("replies.items[0].accepted", equalTo(true))
                .body("can.reply", equalTo(true));
        we.member.put(question + "/acceptance", Map.of("reply", first)).then().statusCode(200);
        we.leader
                .put(question + "/acceptance", Map.of("reply", second))
                .then()
                .body("closing.acceptedReply.number", equalTo(2));
        we.member
                .delete(question + "/acceptance?note=The new guideline says otherwise.")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("closing", nullValue())
                .body("answered", equalTo(false));
        we.member.delete(question + "/acceptance").then().statusCode(200);
        assertThat(Talking.activities(question))
                .containsExactly("ANSWER_ACCEPTED", "ANSWER_ACCEPTED", "ACCEPTANCE_WITHDRAWN");
        assertThat(Database.column(
                        "select detail from activity where subject_id = ?::uuid and kind = 'ACCEPTANCE_WITHDRAWN'",
                        Talking.id(question)))
                .containsExactly("The new guideline says otherwise.");
        we.member
                .delete(question + "/acceptance?note=" + "x".repeat(501))
                .then()
                .statusCode(400);
    }

    @Test
    void only_answers_of_the_same_question_are_accepted() {
        var question = we.question();
        var answer = we.reply(we.leader, question);
        String comment = we.member
                .post(question + "/replies", Map.of("body", "Hm.", "commentOn", answer))
                .path("id");
        var talk = we.start(we.member, "TALK", Map.of());
        var elsewhere = we.reply(we.leader, talk);
        we.member
                .put(question + "/acceptance", Map.of("reply", comment))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-an-answer"));
        we.member
                .put(question + "/acceptance", Map.of("reply", elsewhere))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/reply"));
        we.member
                .put(question + "/acceptance", Map.of("reply", UUID.randomUUID()))
                .then()
                .statusCode(422);
        we.member
                .put(talk + "/acceptance", Map.of("reply", elsewhere))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-a-question"));
        we.member.delete(talk + "/acceptance").then().statusCode(409);
        we.outsider
                .put(question + "/acceptance", Map.of("reply", answer))
                .then()
                .statusCode(403);
        we.leader.put("/replies/" + answer + "/deletion").then().statusCode(200);
        we.member
                .put(question + "/acceptance", Map.of("reply", answer))
                .then()
                .statusCode(409)
                .body("code", equalTo("reply-deleted"));
    }

    @Test
    void an_idea_is_decided_on_by_those_who_lead() {
        var idea = we.start(we.member, "IDEA", Map.of("problem", "Slow builds."));
        we.member.put(idea + "/closure", Map.of("outcome", "ADOPTED")).then().statusCode(403);
        we.leader
                .put(idea + "/closure", Map.of("outcome", "PARKED"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/note"));
        we.leader
                .put(idea + "/closure", Map.of("outcome", "PARKED", "note", "After the release."))
                .then()
                .statusCode(200)
                .body("closing.note", equalTo("After the release."));
        we.member
                .post(idea + "/replies", Map.of("body", "But."))
                .then()
                .statusCode(409)
                .body("code", equalTo("discussion-closed"));
        we.member.delete(idea + "/closure").then().statusCode(403);
        we.leader
                .put(idea + "/closure", Map.of("outcome", "ADOPTED"))
                .then()
                .body("closing.outcome", equalTo("ADOPTED"));
        we.leader.put(idea + "/closure", Map.of("outcome", "ADOPTED")).then().statusCode(200);
        we.leader.delete(idea + "/closure").then().body("state", equalTo("OPEN"));
        we.leader.delete(idea + "/closure").then().statusCode(200);
        assertThat(Talking.activities(idea))
                .containsExactly("DISCUSSION_CLOSED", "DISCUSSION_CLOSED", "DISCUSSION_REOPENED");
    }

    @Test
    void a_maker_sums_up_what_became_of_the_feedback() {
        var feedback = we.start(we.member, "FEEDBACK", Map.of("questions", new String[] {"Is it clear?"}));
        var end = Map.of("outcome", "SUMMED_UP", "summary", Map.of("kept", "The order.", "changed", "The words."));
        we.leader.put(feedback + "/closure", end).then().statusCode(403);
        we.member
                .put(feedback + "/closure", Map.of("outcome", "SUMMED_UP"))
                .then()
                .statusCode(422);
        we.member
                .put(feedback + "/closure", Map.of("outcome", "SUMMED_UP", "summary", Map.of("kept", "All.")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/summary/changed"));
        we.member
                .put(feedback + "/closure", end)
                .then()
                .statusCode(200)
                .body("closing.summary.changed", equalTo("The words."));
        we.member.delete(feedback + "/closure").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "QUESTION,ANSWERED",
        "QUESTION,ADOPTED",
        "TALK,SOLVED_ELSEWHERE",
        "SHOWCASE,EXPIRED",
        "IDEA,SUMMED_UP",
        "TALK,PARKED"
    })
    void a_kind_ends_in_its_own_ways(String kind, String outcome) {
        var opening = Map.of("IDEA", Map.of("problem", "It."), "SHOWCASE", Map.of("did", "It."));
        var discussion = we.start(we.leader, kind, opening.getOrDefault(kind, Map.of()));
        we.leader
                .put(discussion + "/closure", Map.of("outcome", outcome, "note", "So."))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/outcome"));
    }

    @Test
    void who_asked_says_that_it_was_solved_elsewhere_and_opens_it_again() {
        var question = we.question();
        we.member
                .put(question + "/closure", Map.of("outcome", "SOLVED_ELSEWHERE"))
                .then()
                .statusCode(422);
        we.member
                .put(question + "/closure", Map.of("outcome", "SOLVED_ELSEWHERE", "note", "On the phone."))
                .then()
                .statusCode(200);
        we.member
                .get("/communities/" + we.community + "/discussions?state=CLOSED")
                .then()
                .body("items.outcome", hasItem("SOLVED_ELSEWHERE"));
        we.member.delete(question + "/closure").then().statusCode(200).body("can.close", equalTo(true));
    }
}
