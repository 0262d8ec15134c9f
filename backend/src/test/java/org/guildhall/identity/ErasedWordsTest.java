package org.guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.junit.jupiter.api.Test;

/** What somebody wrote as a person, and what others wrote to them, goes with them: searched for in every table there is. */
@ApiTest
class ErasedWordsTest {
    private final Caller ada = Caller.of(Cast.ADA);
    private final Caller noor = Caller.newcomer();
    private final Caller friend = Caller.newcomer();
    private final String marker = "marked" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void no_table_keeps_the_personal_words_of_an_erased_person() {
        var id = noor.get("/me").<String>path("person.id");
        introduce(id);
        lead();
        belong(id);
        take_interest();
        ask();
        be_removed();
        hold_a_role(id);
        assertThat(ErasureTest.columnsThatName(marker))
                .contains(
                        "person.about",
                        "membership.bring",
                        "membership.learn",
                        "membership.answers",
                        "membership.reason",
                        "appeal.text",
                        "appeal.answer",
                        "access_token.name",
                        "activity.detail",
                        "role_offer.message",
                        "handover.note",
                        "responsibility.message",
                        "interest.note");
        put(ada, "/people/" + id + "/deactivation", Map.of("reason", "Has left: " + marker), 200);
        put(ada, "/people/" + id + "/erasure", Map.of("reason", "Asked for it."), 204);
        assertThat(ErasureTest.columnsThatName(marker)).isEmpty();
    }

    private void introduce(String id) {
        var etag = noor.get("/people/{id}", id).header("ETag");
        noor.patch("/people/" + id, etag, Map.of("about", marker)).then().statusCode(200);
    }

    private void lead() {
        var at = "/communities/" + Given.community(noor);
        var other = Members.add(at.substring(13), friend, "MEMBER");
        post(noor, at + "/role-offers", Map.of("person", other, "role", "FACILITATOR", "message", marker));
        post(noor, at + "/responsibilities", Map.of("person", other, "kind", "GREETER", "message", marker));
        post(noor, at + "/handovers", Map.of("to", other, "note", marker));
    }

    private void belong(String id) {
        var at = "/communities/" + Given.community(friend);
        put(noor, at + "/membership", Map.of("bring", marker, "learn", marker), 201);
        post(friend, at + "/role-offers", Map.of("person", id, "role", "LEADER", "message", marker));
        post(noor, at + "/responsibilities", Map.of("kind", "HOST", "message", marker));
    }

    private void take_interest() {
        var community = Given.community(friend);
        Database.execute("update community set status = 'PROPOSED' where id = ?::uuid", community);
        put(noor, "/communities/" + community + "/interest", Map.of("kind", "JOIN", "note", marker), 200);
    }

    private void ask() {
        var at = "/communities/" + Given.community(friend, "RESTRICTED", "REQUEST");
        var etag = friend.get(at + "/join-questions").header("ETag");
        friend.request()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("questions", List.of("What do you draw?")))
                .put(at + "/join-questions")
                .then()
                .statusCode(200);
        put(noor, at + "/membership", Map.of("answers", List.of(marker)), 202);
        var request = friend.get(at + "/requests").<String>path("items[0].id");
        put(friend, at + "/requests/" + request + "/decision", Map.of("decision", "DECLINED", "reason", marker), 200);
    }

    private void be_removed() {
        var at = "/communities/" + Given.community(friend);
        put(noor, at + "/membership", Map.of(), 201);
        var member = friend.get(at + "/members?sort=-since").<String>path("items[0].id");
        put(friend, at + "/members/" + member + "/removal", Map.of("reason", marker), 204);
        var removal = noor.get("/me/removals").<String>path("items[0].id");
        put(noor, "/me/removals/" + removal + "/appeal", Map.of("text", marker), 200);
        put(ada, "/admin/appeals/" + removal + "/decision", Map.of("outcome", "DISMISSED", "reason", marker), 200);
    }

    private void hold_a_role(String id) {
        var at = "/communities/" + Given.community(friend);
        Members.add(at.substring(13), noor, "FACILITATOR");
        put(friend, at + "/roles/" + id + "/ending", Map.of("reason", marker), 204);
        var tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        post(noor, "/tokens", Map.of("name", marker, "scopes", List.of("communities:read"), "expiresAt", tomorrow));
    }

    private static void post(Caller caller, String path, Map<String, ?> body) {
        caller.post(path, body).then().statusCode(201);
    }

    private static void put(Caller caller, String path, Map<String, ?> body, int status) {
        caller.request()
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(status);
    }
}
