package org.guildhall.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ConsultationTest {
    private Chartering here;

    @BeforeEach
    void draft() {
        here = Chartering.begin();
        here.inForce("Be kind.");
        here.drafts(here.facilitator(), Map.of("norms", "Be kinder."));
    }

    @Test
    void members_comment_and_object_while_they_are_asked() {
        here.says(here.member(), 2, "Too early", true).then().statusCode(409).body("code", equalTo("no-consultation"));
        here.consults(2)
                .then()
                .body("state", equalTo("CONSULTATION"))
                .body("consultation.open", equalTo(true))
                .body("can.edit", equalTo(false));
        here.says(here.member(), 2, "Good.", false).then().statusCode(201).body("open", equalTo(false));
        here.says(here.member(), 2, "Not for me.", true).then().statusCode(201).body("open", equalTo(true));
        var comments = here.read(here.leader(), "/charters/2/comments");
        comments.then()
                .body("items.text", contains("Good.", "Not for me."))
                .body("items.can.answer", contains(true, true));
        assertThat(Statements.of(comments)).hasSizeLessThanOrEqualTo(4);
        here.read(here.leader(), "/charters/2").then().body("consultation.openObjections", equalTo(1));
    }

    @Test
    void the_text_stays_as_it_is_until_the_consultation_has_ended() {
        here.consults(2);
        here.drafts(here.facilitator(), Map.of("norms", "Other."))
                .then()
                .statusCode(409)
                .body("code", equalTo("consultation-open"));
        here.endsConsultation(2);
        here.drafts(here.facilitator(), Map.of("norms", "Other."))
                .then()
                .statusCode(200)
                .body("consultation.changedSince", equalTo(true))
                .body("consultation.endedAt", notNullValue());
        here.facilitator()
                .delete("/communities/" + here.community() + "/charters/2/consultation")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-consultation"));
    }

    @Test
    void a_consultation_ends_by_itself_after_its_last_day() {
        here.consults(2);
        Database.execute(
                "update charter set consultation_until = current_date - 2 where community_id = ?::uuid and number = 2",
                here.community());
        here.says(here.member(), 2, "Late.", true).then().statusCode(409);
        here.read(here.leader(), "/charters/2").then().body("can.ratify", equalTo(true));
    }

    @Test
    void the_last_day_can_be_moved_within_limits() {
        here.consults(2).then().statusCode(200);
        var path = "/charters/2/consultation";
        here.put(
                        here.leader(),
                        path,
                        Map.of("until", LocalDate.now().plusDays(20).toString()))
                .then()
                .statusCode(200);
        for (var day :
                new LocalDate[] {LocalDate.now().minusDays(2), LocalDate.now().plusDays(95)}) {
            here.put(here.leader(), path, Map.of("until", day.toString()))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/until"));
        }
        here.put(here.leader(), path, Map.of()).then().statusCode(422);
        here.put(here.leader(), "/charters/1/consultation", Map.of("until", Chartering.TODAY))
                .then()
                .statusCode(409)
                .body("code", equalTo("charter-ratified"));
    }

    @Test
    void an_objection_is_answered_by_those_who_keep_the_charter_or_withdrawn_by_its_author() {
        here.consults(2);
        String first = here.says(here.member(), 2, "One.", true).path("id");
        String second = here.says(here.member(), 2, "Two.", true).path("id");
        var at = "/charters/2/comments/";
        here.put(here.leader(), at + first + "/answer", Map.of("text", "Because."))
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("answeredBy.id", notNullValue());
        withdraw(here.leader(), second).then().statusCode(403);
        withdraw(here.member(), second).then().statusCode(200).body("open", equalTo(false));
        withdraw(here.member(), second).then().statusCode(200);
        here.put(here.leader(), at + first + "/answer", Map.of("text", " "))
                .then()
                .statusCode(422);
        here.read(here.leader(), "/charters/2").then().body("consultation.openObjections", equalTo(0));
        here.endsConsultation(2);
        here.ratifies(2, Map.of()).then().statusCode(200);
        here.put(here.leader(), at + first + "/answer", Map.of("text", "Late."))
                .then()
                .statusCode(409);
        withdraw(here.member(), first).then().statusCode(409);
    }

    @Test
    void a_comment_names_its_section_and_says_something() {
        here.consults(2);
        here.says(here.member(), 2, "", true).then().statusCode(422).body("errors.pointer", contains("/text"));
        here.says(here.member(), 2, "x".repeat(2001), true).then().statusCode(422);
        here.member()
                .post("/communities/" + here.community() + "/charters/2/comments", Map.of("text", "Where?"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/section"));
    }

    private Response withdraw(Caller caller, String comment) {
        return caller.put("/communities/" + here.community() + "/charters/2/comments/" + comment + "/withdrawal");
    }
}
