package org.guildhall.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Discussions that move, come together and part. */
@ApiTest
class RegroupingTest {
    private Caller leader;
    private Caller member;
    private Caller outsider;
    private String community;
    private String talk;
    private String other;

    @BeforeEach
    void two_discussions_with_replies_and_reactions() {
        var talking = new Talking("RESTRICTED", "REQUEST");
        leader = talking.leader;
        member = talking.member;
        outsider = talking.outsider;
        community = talking.community;
        talk = talking.talk(member, "Scales *for* maps");
        other = talking.talk(leader, "Colours");
        for (var words : List.of("One", "Two", "Three")) {
            reply(member, talk, words).then().statusCode(201);
        }
        reply(leader, other, "Here").then().statusCode(201);
        Database.execute("""
                insert into reaction (discussion_id, reply_id, person_id, kind, at)
                select d.id, r.id, d.author_id, 'HEART', now() from discussion d
                left join (select null::uuid as id, null::uuid as discussion_id union all select id, discussion_id from reply) r
                    on r.id is null or r.discussion_id = d.id
                where d.id = ?::uuid""", id(talk));
        Database.execute("update discussion set helpful_count = 4 where id = ?::uuid", id(talk));
    }

    @Test
    void a_merged_discussion_goes_on_behind_the_replies_of_the_other() {
        leader.put(talk + "/merger", Map.of("into", id(other))).then().statusCode(204);
        member.get(other)
                .then()
                .body("replies.items.number", contains(1, 2, 3, 4, 5))
                .body(
                        "replies.items.author.handle",
                        contains(leader.name(), member.name(), member.name(), member.name(), member.name()))
                .body("replies.items[1].bodyHtml", containsString("Scales *for* maps</a>"))
                .body("replies.items[2].bodyMarkdown", equalTo("One"))
                .body("replyCount", equalTo(5))
                .body("helpfulCount", equalTo(4))
                .body("replies.items[1].reactions[0].count", equalTo(1));
        member.get(talk).then().body("mergedInto", equalTo(id(other))).body("replies.items", hasSize(0));
        reply(member, talk, "Late").then().statusCode(409).body("code", equalTo("discussion-merged"));
        member.get("/communities/{id}/discussions", community).then().body("items.title", contains("Colours"));
        assertThat(Counters.miscounted(other)).isEmpty();
        assertThat(Counters.miscounted(talk)).isEmpty();
    }

    @RepeatedTest(12)
    void merging_in_both_directions_at_once_happens_in_one() {
        Callable<Integer> there = () -> merge(talk, other);
        Callable<Integer> back = () -> merge(other, talk);
        assertThat(Together.all(List.of(there, back))).containsExactlyInAnyOrder(204, 409);
        assertThat(Counters.miscounted(other)).isEmpty();
        assertThat(Counters.miscounted(talk)).isEmpty();
    }

    @Test
    void a_discussion_merges_with_another_one_of_its_community_only() {
        var elsewhere = Talking.talk(leader, "Elsewhere", Given.community(leader));
        for (var into : List.of(id(talk), id(elsewhere), UUID.randomUUID().toString())) {
            leader.put(talk + "/merger", Map.of("into", into))
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("unknown-discussion"));
        }
    }

    @Test
    void split_off_replies_go_on_with_new_numbers_and_under_their_old_ids() {
        var second = member.get(talk).<String>path("replies.items[1].id");
        var pointing = leader.post(talk + "/replies", Map.of("body", "To two.", "replyTo", second))
                .<String>path("id");
        var third = member.get(talk).<String>path("replies.items[2].id");
        var made = split(List.of(third, second));
        made.then()
                .statusCode(201)
                .body("kind", equalTo("TALK"))
                .body("author.handle", equalTo(leader.name()))
                .body("replies.items.number", contains(1, 2))
                .body("replies.items.id", contains(second, third));
        member.get(talk).then().body("replies.items.number", contains(1, 4)).body("replyCount", equalTo(2));
        member.get("/replies/" + pointing).then().body("replyTo", nullValue());
        assertThat(Counters.miscounted(talk)).isEmpty();
        assertThat(Counters.miscounted("/discussions/" + made.path("id"))).isEmpty();
        reply(member, talk, "Next").then().body("number", equalTo(5));
    }

    @Test
    void only_replies_of_the_discussion_are_split_off_it() {
        var foreign = member.get(other).<String>path("replies.items[0].id");
        split(List.of(foreign)).then().statusCode(422).body("errors[0].code", equalTo("unknown-reply"));
        split(List.of()).then().statusCode(422).body("errors[0].pointer", equalTo("/replies"));
    }

    @Test
    void a_split_and_replies_at_once_lose_nothing() {
        var second = member.get(talk).<String>path("replies.items[1].id");
        Callable<Integer> splitting = () -> split(List.of(second)).statusCode();
        Callable<Integer> replying = () -> reply(member, talk, "Meanwhile").statusCode();
        assertThat(Together.all(List.of(replying, splitting, replying, replying)))
                .containsOnly(201);
        member.get(talk).then().body("replyCount", equalTo(5));
        assertThat(Counters.miscounted(talk)).isEmpty();
    }

    @Test
    void what_is_hidden_is_not_shown_by_taking_it_elsewhere() {
        var second = member.get(talk).<String>path("replies.items[1].id");
        leader.put(talk + "/hiding", Map.of("reason", "It names people."))
                .then()
                .statusCode(204);
        split(List.of(second)).then().statusCode(409).body("code", equalTo("discussion-hidden"));
        assertThat(merge(talk, other)).isEqualTo(409);
        assertThat(merge(other, talk)).isEqualTo(409);
    }

    @Test
    void a_moved_discussion_obeys_its_new_community_under_its_old_address() {
        var narrower = Given.community(leader, "PRIVATE", "INVITE");
        leader.put(talk + "/move", Map.of("community", narrower)).then().statusCode(204);
        member.get(talk).then().statusCode(404);
        leader.get(talk).then().body("community.id", equalTo(narrower));
        leader.put(talk + "/move", Map.of("community", community))
                .then()
                .statusCode(409)
                .body("code", equalTo("move-widens"));
        assertThat(Database.column(
                        "select kind from activity where subject_id = ?::uuid order by id desc limit 1", id(talk)))
                .containsExactly("DISCUSSION_MOVED");
    }

    @Test
    void a_discussion_moves_only_where_one_leads_too() {
        leader.put(talk + "/move", Map.of("community", Given.community(outsider, "RESTRICTED", "REQUEST")))
                .then()
                .statusCode(403);
        leader.put(talk + "/move", Map.of("community", Given.community(outsider, "PRIVATE", "INVITE")))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-community"));
        leader.put(talk + "/move", Map.of("community", community)).then().statusCode(204);
    }

    private Response split(List<String> replies) {
        return leader.post(
                talk + "/splits", Map.of("title", "On its own", "body", "It led elsewhere.", "replies", replies));
    }

    private int merge(String from, String into) {
        return leader.put(from + "/merger", Map.of("into", id(into))).statusCode();
    }

    private static Response reply(Caller caller, String discussion, String words) {
        return caller.post(discussion + "/replies", Map.of("body", words));
    }

    private static String id(String path) {
        return Talking.id(path);
    }
}
