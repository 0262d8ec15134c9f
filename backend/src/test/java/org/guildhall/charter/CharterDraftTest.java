package org.guildhall.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Statements;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class CharterDraftTest {
    private Chartering here;

    @BeforeEach
    void begin() {
        here = Chartering.begin();
    }

    @Test
    void until_somebody_writes_one_the_charter_says_what_the_community_says() {
        here.read(Caller.newcomer(), "/charter")
                .then()
                .body("number", equalTo(1))
                .body("state", equalTo("DRAFT"))
                .body("forWhom", equalTo("Everybody who does it."));
        here.read(here.leader(), "/charters").then().body("items", hasSize(0));
        here.read(here.leader(), "/charters/1").then().statusCode(404);
    }

    @Test
    void a_facilitator_drafts_it_and_edits_it_again() {
        here.drafts(here.facilitator(), Map.of("norms", "Be kind."))
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("can.edit", equalTo(true))
                .body("can.ratify", equalTo(false));
        here.drafts(here.leader(), Map.of("norms", "Be kind and short.")).then().body("number", equalTo(1));
        here.drafts(here.leader(), Map.of("norms", "Be kind and short.")).then().statusCode(200);
        here.read(here.member(), "/charter").then().body("norms", equalTo("Be kind and short."));
        assertThat(Database.column(
                        "select kind from activity where community_id = ?::uuid and kind like 'CHARTER%' order by id",
                        here.community()))
                .containsExactly("CHARTER_DRAFTED", "CHARTER_EDITED");
    }

    @Test
    void who_has_the_newest_text_already_gets_304() {
        here.drafts(here.leader(), Map.of("norms", "Be kind."));
        for (var path : List.of("/charter", "/charter/draft", "/charters/1")) {
            var etag = here.read(here.leader(), path).header("ETag");
            here.leader()
                    .request()
                    .header("If-None-Match", etag)
                    .get("/communities/" + here.community() + path)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void an_edit_made_on_an_older_text_is_refused_also_on_the_next_draft() {
        here.drafts(here.facilitator(), Map.of("norms", "One."));
        var old = here.read(here.leader(), "/charter/draft").header("ETag");
        here.drafts(here.facilitator(), Map.of("norms", "Two."));
        var text = Map.of("forWhom", "Us.");
        here.put(here.leader(), "/charter/draft", text).then().statusCode(428);
        here.put(here.leader(), "/charter/draft", old, text)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        here.ratifies(1, Map.of()).then().statusCode(200);
        here.put(here.leader(), "/charter/draft", old, text).then().statusCode(412);
        here.drafts(here.facilitator(), Map.of("norms", "Three.")).then().body("number", equalTo(2));
    }

    @Test
    void a_draft_is_discarded_and_the_charter_in_force_stays() {
        here.inForce("Be kind.");
        here.drafts(here.facilitator(), Map.of("norms", "Be quick."));
        var old =
                here.drafts(here.facilitator(), Map.of("norms", "Be quicker.")).header("ETag");
        here.read(here.facilitator(), "/charter/draft").then().body("can.discard", equalTo(true));
        here.leader().delete(here.at("/charter/draft")).then().statusCode(428);
        here.discards(here.member(), old).then().statusCode(403);
        here.discards(here.leader(), "\"1-0\"").then().statusCode(412);
        here.discards(here.leader(), old).then().statusCode(204);
        here.discards(here.leader(), old).then().statusCode(404);
        here.read(here.leader(), "/charters").then().body("items.number", contains(1));
        here.read(here.leader(), "/charter/draft")
                .then()
                .body("norms", equalTo("Be kind."))
                .body("can.discard", equalTo(false));
        here.drafts(here.leader(), Map.of("norms", "Be patient."));
        here.put(here.leader(), "/charter/draft", old, Map.of("forWhom", "Us."))
                .then()
                .statusCode(412);
        assertThat(Database.column(
                        "select kind from activity where community_id = ?::uuid and kind like 'CHARTER%' order by id",
                        here.community()))
                .endsWith("CHARTER_DRAFTED", "CHARTER_EDITED", "CHARTER_DISCARDED", "CHARTER_DRAFTED");
    }

    @Test
    void a_draft_that_members_were_asked_about_stays_with_what_they_said() {
        here.drafts(here.leader(), Map.of("norms", "Be kind."));
        here.consults(1).then().statusCode(200);
        var etag = here.read(here.leader(), "/charter/draft").header("ETag");
        here.discards(here.leader(), etag).then().statusCode(409).body("code", equalTo("consultation-open"));
        here.endsConsultation(1);
        etag = here.read(here.leader(), "/charter/draft").header("ETag");
        here.discards(here.leader(), etag).then().statusCode(409).body("code", equalTo("draft-consulted"));
        here.read(here.leader(), "/charter/draft").then().body("can.discard", equalTo(false));
    }

    @Test
    void of_those_who_discard_and_edit_a_draft_at_once_one_does() {
        var etag = here.drafts(here.leader(), Map.of("norms", "One.")).header("ETag");
        Callable<Integer> edit = () -> here.put(here.facilitator(), "/charter/draft", etag, Map.of("forWhom", "Us."))
                .statusCode();
        Callable<Integer> discard = () -> here.discards(here.leader(), etag).statusCode();
        var answers = Together.all(List.of(edit, discard));
        assertThat(answers).isIn(List.of(200, 412), List.of(412, 204));
    }

    @Test
    void of_two_who_begin_the_draft_at_once_one_does() {
        var etag = here.read(here.leader(), "/charter/draft").header("ETag");
        var calls = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(n ->
                        () -> here.put(here.leader(), "/charter/draft", etag, Map.of("forWhom", "Us " + n))
                                .statusCode())
                .toList();
        assertThat(Together.all(calls)).containsOnlyOnce(200).containsOnly(200, 412);
        here.read(here.leader(), "/charters").then().body("items", hasSize(1));
    }

    @Test
    void a_draft_is_for_those_who_write_it_and_a_consultation_for_readers() {
        here.inForce("Be kind.");
        here.drafts(here.facilitator(), Map.of("norms", "Be kinder.")).then().body("number", equalTo(2));
        here.read(here.member(), "/charters/2").then().statusCode(404);
        here.read(here.member(), "/charters").then().body("items.number", contains(1));
        here.read(here.facilitator(), "/charters").then().body("items.number", contains(2, 1));
        here.consults(2).then().statusCode(200);
        here.read(here.member(), "/charters/2").then().statusCode(200).body("can.comment", equalTo(true));
        here.read(Caller.newcomer(), "/charters/2").then().statusCode(200).body("can.comment", equalTo(false));
    }

    @Test
    void the_history_pages_and_takes_two_statements() {
        here.inForce("One.");
        here.inForce("Two.");
        here.inForce("Three.");
        var first = here.read(here.member(), "/charters?limit=2");
        first.then().body("items.number", contains(3, 2)).body("items.state", contains("RATIFIED", "SUPERSEDED"));
        assertThat(Statements.of(first)).hasSizeLessThanOrEqualTo(3);
        here.read(here.member(), "/charters?limit=2&cursor=" + first.path("page.next"))
                .then()
                .body("items.number", contains(1));
        assertThat(Statements.of(here.read(here.member(), "/charter"))).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "norms,4001",
        "purpose,1001",
        "forWhom,601",
        "rhythm,1001",
        "decisions,2001",
        "inScope,2001",
        "outOfScope,2001"
    })
    void a_section_has_its_limit(String section, int length) {
        here.drafts(here.leader(), Map.of(section, "x".repeat(length)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/" + section));
    }

    @Test
    void what_is_no_charter_text_is_refused() {
        here.drafts(here.leader(), Map.of("norms", "a\u0007b")).then().statusCode(422);
        here.drafts(here.leader(), Map.of("forWhom", " ")).then().statusCode(422);
        here.drafts(here.leader(), Map.of("reviewOn", "soon")).then().statusCode(400);
        here.drafts(here.leader(), Map.of("state", "RATIFIED"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
        here.read(here.leader(), "/charters/first").then().statusCode(404);
    }
}
