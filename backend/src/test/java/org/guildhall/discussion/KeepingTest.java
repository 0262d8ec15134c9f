package org.guildhall.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands first, what nobody can reply to, and what is hidden. */
@ApiTest
class KeepingTest {
    private static final Map<String, String> REASON = Map.of("reason", "It goes in circles.");

    private Talking talking;
    private Caller leader;
    private Caller member;
    private Caller outsider;
    private String community;
    private String talk;

    @BeforeEach
    void a_discussion() {
        talking = new Talking();
        leader = talking.leader;
        member = talking.member;
        outsider = talking.outsider;
        community = talking.community;
        talk = talking.talk(member, "First");
    }

    @Test
    void a_pinned_discussion_stands_before_newer_ones() {
        var newer = talking.talk(member, "Newer");
        leader.put(talk + "/pin").then().statusCode(204);
        leader.put(talk + "/pin").then().statusCode(204);
        outsider.get("/communities/{id}/discussions", community)
                .then()
                .body("items.title", contains("First", "Newer"))
                .body("items.pinned", contains(true, false));
        leader.delete(talk + "/pin").then().statusCode(204);
        outsider.get("/communities/{id}/discussions", community).then().body("items.title", contains("Newer", "First"));
        leader.get(newer).then().body("pinned", equalTo(false));
        assertThat(Talking.activities(talk)).containsExactly("DISCUSSION_PINNED", "DISCUSSION_UNPINNED");
    }

    @Test
    void nobody_replies_to_what_is_locked_and_everybody_reads_why() {
        leader.put(talk + "/lock", REASON).then().statusCode(204);
        reply(member, talk).then().statusCode(409).body("code", equalTo("discussion-locked"));
        reply(leader, talk).then().statusCode(409).body("code", equalTo("discussion-locked"));
        outsider.get(talk)
                .then()
                .body("lock.reason", equalTo("It goes in circles."))
                .body("lock.by.handle", equalTo(leader.name()));
        leader.put(talk + "/lock", Map.of("reason", "It is decided.")).then().statusCode(204);
        outsider.get(talk).then().body("lock.reason", equalTo("It is decided."));
        leader.delete(talk + "/lock").then().statusCode(204);
        reply(member, talk).then().statusCode(201);
        assertThat(Database.column(
                        "select detail from activity where subject_id = ?::uuid and kind = 'DISCUSSION_LOCKED' order by id",
                        Talking.id(talk)))
                .containsExactly("It goes in circles.", "It is decided.");
    }

    @Test
    void what_is_hidden_is_there_for_its_author_and_those_who_keep_order_only() {
        leader.put(talk + "/hiding", REASON).then().statusCode(204);
        outsider.get(talk).then().statusCode(404);
        outsider.get(talk + "/replies").then().statusCode(404);
        outsider.get("/communities/{id}/discussions", community).then().body("items", equalTo(List.of()));
        member.get(talk).then().statusCode(200).body("hidden.reason", equalTo("It goes in circles."));
        leader.delete(talk + "/hiding").then().statusCode(204);
        outsider.get(talk).then().statusCode(200).body("hidden", nullValue());
    }

    @Test
    void a_hidden_reply_keeps_its_place_and_is_not_counted() {
        var reply = "/replies/" + talking.reply(member, talk);
        leader.put(reply + "/hiding", REASON).then().statusCode(204);
        outsider.get(talk)
                .then()
                .body("replyCount", equalTo(0))
                .body("replies.items[0].number", equalTo(1))
                .body("replies.items[0].bodyHtml", nullValue());
        member.get(talk).then().body("replies.items[0].hidden.reason", equalTo("It goes in circles."));
        assertThat(Counters.miscounted(talk)).isEmpty();
        leader.delete(reply + "/hiding").then().statusCode(204);
        outsider.get(talk).then().body("replyCount", equalTo(1)).body("replies.items[0].body", nullValue());
        assertThat(Counters.miscounted(talk)).isEmpty();
    }

    @Test
    void hiding_and_locking_want_a_reason() {
        var reply = "/replies/" + talking.reply(member, talk);
        for (var what : List.of(talk + "/lock", talk + "/hiding", reply + "/hiding")) {
            leader.put(what, Map.of("reason", " "))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/reason"));
            leader.put(what, Map.of("reason", "x".repeat(301))).then().statusCode(422);
            leader.put(what, Map.of("reason", "Well.", "extra", 1)).then().statusCode(400);
        }
    }

    @Test
    void nothing_is_put_in_order_while_the_community_rests() {
        Database.execute(
                "update community set status = 'PAUSED', paused_until = current_date + 9 where id = ?::uuid",
                community);
        leader.put(talk + "/pin").then().statusCode(409).body("code", equalTo("community-paused"));
        leader.put(talk + "/hiding", REASON).then().statusCode(409).body("code", equalTo("community-paused"));
    }

    private static Response reply(Caller caller, String talk) {
        return caller.post(talk + "/replies", Map.of("body", "Well."));
    }
}
