package org.guildhall.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.guildhall.platform.Round;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Statements;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests for feedback, guests' questions, announcements, and what waits for whom. */
@ApiTest
class FeedbackTest {
    private Talking we;

    @BeforeEach
    void community() {
        we = new Talking();
    }

    @Inject
    @All
    List<Round> rounds;

    @Inject
    Clock clock;

    @Test
    void replies_to_a_request_for_feedback_say_what_they_are() {
        var feedback = we.start(we.member, "FEEDBACK", Map.of("questions", List.of("Clear?", "Short?")));
        says(we.leader, feedback, Map.of("body", "Yes."))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/type"));
        says(we.leader, feedback, Map.of("body", "Yes.", "type", "ANSWER"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/questionIndex"));
        says(we.leader, feedback, Map.of("body", "Yes.", "type", "ANSWER", "questionIndex", 2))
                .then()
                .statusCode(422);
        says(we.leader, feedback, Map.of("body", "Yes.", "type", "WORKS_WELL", "questionIndex", 1))
                .then()
                .statusCode(422);
        says(we.leader, feedback, Map.of("body", "Yes.", "type", "ANSWER", "questionIndex", 1))
                .then()
                .statusCode(201)
                .body("type", equalTo("ANSWER"))
                .body("questionIndex", equalTo(1));
        says(we.leader, feedback, Map.of("body", "Lovely.", "type", "WORKS_WELL"))
                .then()
                .statusCode(201);
        says(we.leader, feedback, Map.of("body", "Why blue?", "type", "NEUTRAL_QUESTION"))
                .then()
                .statusCode(201);
        says(we.leader, feedback, Map.of("body", "I hate it.", "type", "OPINION"))
                .then()
                .statusCode(409)
                .body("code", equalTo("opinions-not-welcome"));
        says(we.member, feedback, Map.of("body", "Thank you.")).then().statusCode(201);
    }

    @Test
    void opinions_are_there_only_where_they_are_welcome_whatever_happens_at_once() {
        for (int round = 0; round < 5; round++) {
            var opening = Map.of("questions", List.of("Clear?"), "opinionsWelcome", true);
            var feedback = we.start(we.member, "FEEDBACK", opening);
            var etag = we.member.get(feedback).header("ETag");
            var both = Together.<Response>all(List.of(
                    () -> says(we.leader, feedback, Map.of("body", "I like it.", "type", "OPINION")),
                    () -> we.member.patch(feedback, etag, Map.of("opening", Map.of("questions", List.of("Clear?"))))));
            assertThat(both.stream().map(Response::statusCode).filter(status -> status == 409))
                    .hasSize(1);
        }
        assertThat(Database.column("""
                        select r.id from reply r join discussion d on d.id = r.discussion_id
                        where r.type = 'OPINION' and not d.opinions_welcome""")).isEmpty();
    }

    @Test
    void where_guests_may_ask_they_take_part_in_their_question_alone() {
        we.wish(we.outsider, "QUESTION", Map.of()).then().statusCode(403);
        allowGuests();
        var question = we.start(we.outsider, "QUESTION", Map.of("tried", "All."));
        we.outsider
                .get(question)
                .then()
                .body("guest", equalTo(true))
                .body("can.reply", equalTo(true))
                .body("can.accept", equalTo(true));
        we.wish(we.outsider, "TALK", Map.of()).then().statusCode(403);
        we.reply(we.outsider, question);
        var answer = we.reply(we.leader, question);
        says(we.outsider, we.question(), Map.of("body", "Me, too.")).then().statusCode(403);
        says(Caller.newcomer(), question, Map.of("body", "Me, too.")).then().statusCode(403);
        we.leader
                .request()
                .contentType("application/json")
                .body(Map.of("visibility", "RESTRICTED", "joining", "REQUEST"))
                .put("/communities/" + we.community + "/access")
                .then()
                .statusCode(200);
        we.outsider.get(question).then().statusCode(200);
        Caller.newcomer().get(question).then().statusCode(404);
        we.wish(we.outsider, "QUESTION", Map.of()).then().statusCode(403);
        we.outsider
                .put(question + "/acceptance", Map.of("reply", answer))
                .then()
                .statusCode(200);
        we.leader
                .request()
                .contentType("application/json")
                .body(Map.of("visibility", "PRIVATE", "joining", "INVITE"))
                .put("/communities/" + we.community + "/access")
                .then()
                .statusCode(200);
        we.outsider.get(question).then().statusCode(404);
        says(we.outsider, question, Map.of("body", "Hello?")).then().statusCode(404);
    }

    @Test
    void an_announcement_ends_by_itself() {
        var news = we.start(
                we.leader,
                "ANNOUNCEMENT",
                Map.of("expiresAt", Instant.now().plus(1, ChronoUnit.DAYS).toString()));
        expire();
        we.member.get(news).then().body("state", equalTo("OPEN"));
        Database.execute(
                "update discussion set expires_at = now() - interval '1 minute' where id = ?::uuid", Talking.id(news));
        expire();
        we.member.get(news).then().body("closing.outcome", equalTo("EXPIRED")).body("can.reply", equalTo(false));
        we.leader.delete(news + "/closure").then().statusCode(409).body("code", equalTo("announcement-expired"));
        assertThat(Talking.activities(news)).containsExactly("DISCUSSION_EXPIRED");
    }

    @Test
    void what_waits_for_me_is_what_i_have_not_finished() {
        var question = we.question();
        var feedback = we.start(we.member, "FEEDBACK", Map.of("questions", List.of("Clear?")));
        var idea = we.start(we.member, "IDEA", Map.of("problem", "It."));
        we.member.get("/me/duties").then().statusCode(200).body("items", empty());
        var answer = we.reply(we.leader, question);
        says(we.leader, feedback, Map.of("body", "Yes.", "type", "ANSWER", "questionIndex", 0));
        Database.execute(
                "update discussion set created_at = created_at - interval '31 days' where id = ?::uuid",
                Talking.id(idea));
        var mine = we.member.get("/me/duties");
        mine.then()
                .body("items.reason", contains("ACCEPT_ANSWER", "SUM_UP"))
                .body("items[0].discussion.community.id", equalTo(we.community));
        assertThat(Statements.of(mine)).hasSizeLessThanOrEqualTo(2);
        we.leader.get("/me/duties").then().body("items.reason", contains("DECIDE"));
        we.member.get("/me/duties?limit=1").then().body("items.reason", contains("ACCEPT_ANSWER"));
        we.member.put(question + "/acceptance", Map.of("reply", answer));
        we.member.get("/me/duties").then().body("items.reason", contains("SUM_UP"));
    }

    private void allowGuests() {
        var card = we.leader.get("/communities/" + we.community);
        card.then().body("guestQuestions", equalTo(false));
        we.leader
                .patch("/communities/" + we.community, card.header("ETag"), Map.of("guestQuestions", true))
                .then()
                .statusCode(200)
                .body("guestQuestions", equalTo(true));
    }

    private void expire() {
        QuarkusTransaction.requiringNew()
                .run(() -> rounds.stream()
                        .filter(round -> round.name().equals("expire-announcements"))
                        .forEach(round -> round.go(clock.instant())));
    }

    private static Response says(Caller caller, String discussion, Map<String, ?> body) {
        return caller.post(discussion + "/replies", body);
    }
}
