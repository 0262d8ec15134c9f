package org.guildhall.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class RatificationTest {
    private Chartering here;

    @Inject
    NoteReviewsDue reviews;

    @BeforeEach
    void begin() {
        here = Chartering.begin();
    }

    @Test
    void the_first_charter_needs_no_consultation_every_later_one_does() {
        here.inForce("Be kind.");
        here.drafts(here.facilitator(), Map.of("norms", "Be kinder."));
        here.ratifies(2, Map.of()).then().statusCode(409).body("code", equalTo("consultation-missing"));
        here.consults(2);
        here.ratifies(2, Map.of()).then().statusCode(409).body("code", equalTo("consultation-open"));
        here.endsConsultation(2);
        here.ratifies(2, Map.of()).then().statusCode(200).body("state", equalTo("RATIFIED"));
        here.read(here.member(), "/charters").then().body("items.state", contains("RATIFIED", "SUPERSEDED"));
        here.ratifies(2, Map.of()).then().statusCode(409).body("code", equalTo("charter-ratified"));
    }

    @Test
    void an_open_objection_stands_against_it_until_a_leader_says_why_not() {
        here.drafts(here.facilitator(), Map.of("norms", "Be kind."));
        here.consults(1);
        here.says(here.member(), 1, "No.", true);
        here.endsConsultation(1);
        here.ratifies(1, Map.of()).then().statusCode(409).body("code", equalTo("objections-open"));
        here.ratifies(1, Map.of("overrideReason", " \n ")).then().statusCode(422);
        here.ratifies(1, Map.of("overrideReason", "We tried it."))
                .then()
                .statusCode(200)
                .body("overrideReason", equalTo("We tried it."));
        assertThat(Database.column(
                        "select detail from activity where kind = 'CHARTER_RATIFIED' and community_id = ?::uuid",
                        here.community()))
                .containsExactly("We tried it.");
    }

    @Test
    void a_leader_ratifies_the_text_they_read_and_no_other() {
        here.drafts(here.facilitator(), Map.of("norms", "Be kind."));
        var read = here.read(here.leader(), "/charters/1").header("ETag");
        here.drafts(here.facilitator(), Map.of("norms", "Be cruel."));
        here.put(here.leader(), "/charters/1/ratification", read, Map.of())
                .then()
                .statusCode(412);
        here.put(here.leader(), "/charters/1/ratification", Map.of()).then().statusCode(428);
        here.put(here.facilitator(), "/charters/1/ratification", read, Map.of())
                .then()
                .statusCode(403);
    }

    @Test
    void of_leaders_who_ratify_at_once_one_does() {
        here.drafts(here.facilitator(), Map.of("norms", "Be kind."));
        var etag = here.read(here.leader(), "/charters/1").header("ETag");
        Callable<Integer> ratify = () -> here.put(here.leader(), "/charters/1/ratification", etag, Map.of())
                .statusCode();
        assertThat(Together.all(List.of(ratify, ratify, ratify, ratify)))
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
        assertThat(Database.column(
                        "select kind from activity where kind = 'CHARTER_RATIFIED' and community_id = ?::uuid",
                        here.community()))
                .hasSize(1);
    }

    @Test
    void an_objection_at_the_same_moment_is_heard_or_refused() {
        for (int round = 0; round < 5; round++) {
            var one = Chartering.begin();
            one.drafts(one.facilitator(), Map.of("norms", "Be kind."));
            one.consults(1);
            var etag = one.read(one.leader(), "/charters/1").header("ETag");
            Database.execute("update charter set state = 'DRAFT' where community_id = ?::uuid", one.community());
            Callable<Integer> object =
                    () -> one.says(one.member(), 1, "No.", true).statusCode();
            Callable<Integer> ratify = () -> one.put(one.leader(), "/charters/1/ratification", etag, Map.of())
                    .statusCode();
            Together.all(List.of(object, ratify));
            assertThat(Database.column("""
                            select 1 from charter c join charter_comment o on o.charter_id = c.id
                            where c.community_id = ?::uuid and c.state = 'RATIFIED' and o.at > c.ratified_at""", one.community())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "norms = 'Other.'",
                "purpose = 'Other.'",
                "for_whom = 'Other.'",
                "review_on = current_date",
                "ratified_at = now()",
                "ratified_by = null",
                "number = 7",
                "state = 'DRAFT', ratified_at = null",
                "override_reason = 'Other.'"
            })
    void what_was_ratified_never_changes_not_even_by_hand(String change) {
        here.inForce("Be kind.");
        assertThatThrownBy(() -> Database.execute(
                        "update charter set " + change + " where community_id = ?::uuid", here.community()))
                .hasStackTraceContaining("was ratified");
        assertThatThrownBy(() -> Database.execute("delete from charter where community_id = ?::uuid", here.community()))
                .hasStackTraceContaining("was ratified");
        here.inForce("Be kinder.");
        assertThatThrownBy(() -> Database.execute(
                        "update charter set state = 'RATIFIED' where community_id = ?::uuid and number = 1",
                        here.community()))
                .hasStackTraceContaining("was ratified");
    }

    @Test
    void the_next_review_stands_on_the_card_and_is_noted_once_when_it_is_due() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        here.drafts(
                here.facilitator(),
                Map.of("reviewOn", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString()));
        here.ratifies(1, Map.of()).then().statusCode(409).body("code", equalTo("review-past"));
        here.drafts(here.facilitator(), Map.of("reviewOn", day.toString()));
        here.ratifies(1, Map.of()).then().statusCode(200);
        here.read(Caller.newcomer(), "").then().body("charterReviewOn", equalTo(day.toString()));
        var evening = day.atTime(23, 0).toInstant(ZoneOffset.UTC);
        assertThat(dueAfter(evening)).isEmpty();
        assertThat(dueAfter(evening.plusSeconds(7_200))).hasSize(1);
        assertThat(dueAfter(evening.plusSeconds(90_000))).hasSize(1);
        here.drafts(
                here.facilitator(),
                Map.of("norms", "New.", "reviewOn", day.plusDays(1).toString()));
        here.consults(2);
        here.endsConsultation(2);
        here.ratifies(2, Map.of()).then().statusCode(200).body("overrideReason", nullValue());
        here.read(Caller.newcomer(), "")
                .then()
                .body("charterReviewOn", equalTo(day.plusDays(1).toString()));
    }

    private List<String> dueAfter(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> reviews.go(now));
        return Database.column(
                "select kind from activity where kind = 'CHARTER_REVIEW_DUE' and community_id = ?::uuid",
                here.community());
    }
}
