package org.guildhall.discussion;

import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.guildhall.platform.MergePatch;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits that say which text they were made from. */
@ApiTest
class EditingTest {
    private final Caller leader = Caller.newcomer();
    private String talk;

    @BeforeEach
    void a_discussion() {
        var wish = Map.of("kind", "TALK", "title", "Scales", "body", "Let us see.");
        talk = "/discussions/"
                + leader.post("/communities/" + Given.community(leader) + "/discussions", wish)
                        .path("id");
    }

    @Test
    void an_edit_names_the_text_it_was_made_from() {
        leader.request()
                .contentType(MergePatch.MEDIA_TYPE)
                .body(Map.of("title", "Colours"))
                .patch(talk)
                .then()
                .statusCode(428);
        leader.get(talk).then().body("title", equalTo("Scales"));
    }

    @Test
    void an_edit_keeps_within_the_limits_of_a_start() {
        var etag = leader.get(talk).header("ETag");
        leader.patch(talk, etag, Map.of("title", "x".repeat(151)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
        leader.patch(talk, etag, Map.of("body", " "))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/body"));
    }

    @Test
    void who_has_the_newest_state_of_a_reply_already_gets_304() {
        var reply = "/replies/"
                + leader.post(talk + "/replies", Map.of("body", "Well.")).path("id");
        var etag = leader.get(reply).header("ETag");
        leader.request().header("If-None-Match", etag).get(reply).then().statusCode(304);
    }
}
