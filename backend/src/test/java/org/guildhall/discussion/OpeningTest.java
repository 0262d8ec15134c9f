package org.guildhall.discussion;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a discussion asks for when it opens, and what it refuses. */
@ApiTest
class OpeningTest {
    private final Caller leader = Caller.newcomer();
    private final Caller member = Caller.newcomer();
    private String community;
    private String discussions;

    @BeforeEach
    void community() {
        community = Given.community(leader);
        Members.add(community, member, "MEMBER");
        discussions = "/communities/" + community + "/discussions";
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("QUESTION", Map.of("problem", "x"), "/opening/problem"),
                Arguments.of("TALK", Map.of("opinionsWelcome", true), "/opening/opinionsWelcome"),
                Arguments.of("IDEA", Map.of(), "/opening/problem"),
                Arguments.of("FEEDBACK", Map.of("stage", "A sketch"), "/opening/questions"),
                Arguments.of("FEEDBACK", Map.of("questions", List.of()), "/opening/questions"),
                Arguments.of(
                        "FEEDBACK", Map.of("questions", List.of("1", "2", "3", "4", "5", "6")), "/opening/questions"),
                Arguments.of("FEEDBACK", Map.of("questions", List.of(" ")), "/opening/questions/0"),
                Arguments.of(
                        "FEEDBACK", Map.of("questions", List.of("Clear?"), "work", "javascript:x"), "/opening/work"),
                Arguments.of("FEEDBACK", Map.of("questions", List.of("Clear?"), "due", "2020-01-01"), "/opening/due"),
                Arguments.of("SHOWCASE", Map.of("differently", "All"), "/opening/did"),
                Arguments.of("INTRODUCTION", Map.of("learn", "All"), "/opening/does"),
                Arguments.of("QUESTION", Map.of("tried", "x".repeat(2001)), "/opening/tried"),
                Arguments.of("QUESTION", Map.of("tried", "a\u0007b"), "/opening/tried"),
                Arguments.of("ANNOUNCEMENT", Map.of(), "/opening/expiresAt"),
                Arguments.of("ANNOUNCEMENT", Map.of("expiresAt", "2020-01-01T00:00:00Z"), "/opening/expiresAt"),
                Arguments.of(
                        "ANNOUNCEMENT",
                        Map.of(
                                "expiresAt",
                                Instant.now().plus(61, ChronoUnit.DAYS).toString()),
                        "/opening/expiresAt"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void an_opening_fits_its_kind(String kind, Map<String, Object> opening, String pointer) {
        leader.post(discussions, Map.of("kind", kind, "title", "It", "body", "It.", "opening", opening))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource({"title,151", "title,10000", "body,20001"})
    void a_field_has_its_limit(String field, int length) {
        var body = new HashMap<String, Object>(Map.of("kind", "TALK", "title", "It", "body", "It."));
        body.put(field, "x".repeat(length));
        member.post(discussions, body).then().statusCode(422).body("errors.pointer", hasItem("/" + field));
    }

    @Test
    void what_is_no_discussion_is_refused() {
        member.post(discussions, Map.of("title", "It", "body", "It.")).then().statusCode(422);
        member.post(discussions, Map.of("kind", "GOSSIP", "title", "It", "body", "It."))
                .then()
                .statusCode(400);
        member.post(discussions, Map.of("kind", "TALK", "title", "It"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/body"));
        member.post(discussions, Map.of("kind", "TALK", "title", "a\nb", "body", "It."))
                .then()
                .statusCode(422);
        member.post(discussions, Map.of("kind", "TALK", "title", "It", "body", "It.", "pinned", true))
                .then()
                .statusCode(400);
        member.post(
                        discussions,
                        Map.of(
                                "kind",
                                "TALK",
                                "title",
                                "It",
                                "body",
                                "It.",
                                "tags",
                                List.of("1", "2", "3", "4", "5", "6")))
                .then()
                .statusCode(422);
        member.get("/discussions/" + talk("It") + "?from=0").then().statusCode(400);
    }

    @Test
    void announcements_are_for_those_who_keep_the_community_going() {
        var body = Map.of(
                "kind", "ANNOUNCEMENT",
                "title", "We meet",
                "body", "On Thursday.",
                "opening",
                        Map.of(
                                "expiresAt",
                                Instant.now().plus(9, ChronoUnit.DAYS).toString()));
        member.post(discussions, body).then().statusCode(403).body("code", equalTo("facilitators-only"));
        leader.post(discussions, body).then().statusCode(201);
    }

    @Test
    void what_speaks_for_itself_needs_no_body() {
        for (var opening : List.of(
                Map.entry("IDEA", Map.of("problem", "Too slow")),
                Map.entry("SHOWCASE", Map.of("did", "A map")),
                Map.entry("INTRODUCTION", Map.of("does", "Maps")),
                Map.entry("FEEDBACK", Map.of("questions", List.of("Clear?"))))) {
            member.post(discussions, Map.of("kind", opening.getKey(), "title", "It", "opening", opening.getValue()))
                    .then()
                    .statusCode(201);
        }
    }

    private String talk(String title) {
        return start(member, Map.of("kind", "TALK", "title", title, "body", title + "."));
    }

    private String start(Caller caller, Map<String, Object> body) {
        return caller.post(discussions, body).then().statusCode(201).extract().path("id");
    }
}
