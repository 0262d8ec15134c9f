package org.guildhall.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.guildhall.testing.calls.LifeCalls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A community rests until a day, and is at work again on it. */
@ApiTest
class PauseTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    ResumeCommunities round;

    private final Caller leader = Caller.newcomer();
    private String community;

    @BeforeEach
    void start() {
        community = Given.community(leader);
    }

    @Test
    void a_leader_lets_it_rest_and_ends_the_rest() {
        pause(Map.of("until", TODAY.plusDays(30).toString(), "note", "Summer."))
                .then()
                .statusCode(204);
        card().then()
                .body("status", equalTo("PAUSED"))
                .body("pausedUntil", equalTo(TODAY.plusDays(30).toString()))
                .body("pauseNote", equalTo("Summer."))
                .body("can.lead", equalTo(false))
                .body("can.changeStatus", equalTo(true));
        resume().then().statusCode(204);
        card().then().body("status", equalTo("ACTIVE")).body("pausedUntil", nullValue());
        resume().then().statusCode(204);
        assertThat(kinds()).containsExactly("COMMUNITY_STARTED", "COMMUNITY_PAUSED Summer.", "COMMUNITY_RESUMED");
    }

    @Test
    void sent_again_it_moves_the_day() {
        pause(until(30)).then().statusCode(204);
        pause(until(60)).then().statusCode(204);
        card().then().body("pausedUntil", equalTo(TODAY.plusDays(60).toString()));
    }

    @Test
    void a_steward_lets_a_private_one_rest_without_reading_it() {
        var hidden = Given.community(leader, "PRIVATE", "INVITE");
        var ada = Caller.of(Cast.ADA);
        LifeCalls.send(ada, hidden, "pause", until(30)).then().statusCode(204);
        ada.get("/communities/{id}", hidden)
                .then()
                .body("status", equalTo("PAUSED"))
                .body("domainStatement", nullValue())
                .body("pauseNote", nullValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 367})
    void the_day_is_after_today_and_within_a_year(int days) {
        pause(until(days)).then().statusCode(422).body("errors[0].pointer", equalTo("/until"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"until":"2099-01-01","surprise":1} | 400 | /surprise
            {"until":"in spring"}               | 400 | /until
            {"note":"Summer."}                  | 422 | /until
            {"until":"2099-01-01","note":"\\u0007"} | 422 | /note""")
    void what_cannot_be_a_pause_is_refused(String body, int status, String pointer) {
        leader.request()
                .contentType("application/json")
                .body(body)
                .put("/communities/{id}/pause", community)
                .then()
                .statusCode(status)
                .body("errors.pointer[0]", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "CLOSED"})
    void what_has_not_started_or_has_ended_does_not_rest(String status) {
        Database.execute(
                "update community set status = ?, closed_reason = 'Done.' where id = ?::uuid", status, community);
        var code = "community-" + status.toLowerCase(java.util.Locale.ROOT);
        pause(until(30)).then().statusCode(409).body("code", equalTo(code));
        resume().then().statusCode(409).body("code", equalTo(code));
    }

    /** It is the 10th in Kiritimati from 10:00 UTC on the 9th, in Honolulu from 10:00 UTC on the 10th. */
    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, 2026-12-09T09:59:59Z, PAUSED",
        "Pacific/Kiritimati, 2026-12-09T10:00:00Z, ACTIVE",
        "Pacific/Honolulu,   2026-12-10T09:59:59Z, PAUSED",
        "Pacific/Honolulu,   2026-12-10T10:00:00Z, ACTIVE"
    })
    void it_is_at_work_again_when_the_day_begins_where_it_is(String zone, Instant now, String status) {
        Database.execute("""
                update community set status = 'PAUSED', paused_until = '2026-12-10', time_zone = ? where id = ?::uuid""", zone, community);
        go(now);
        go(now);
        leader.get("/communities/{id}", community).then().body("status", equalTo(status));
        assertThat(kinds()).hasSize("ACTIVE".equals(status) ? 2 : 1);
        assertThat(Database.column(
                        "select actor_id from activity where kind = 'COMMUNITY_RESUMED' and community_id = ?::uuid",
                        community))
                .allMatch("null"::equals);
        LifeCalls.enliven(community);
    }

    @Test
    void of_two_who_change_it_at_once_neither_overwrites_the_other_unseen() {
        List<Callable<Integer>> calls = List.of(
                () -> pause(until(30)).statusCode(),
                () -> LifeCalls.send(leader, community, "closure", LifeCalls.closure())
                        .statusCode());
        assertThat(Together.all(calls)).contains(204).isSubsetOf(204, 409, 412);
        assertThat(Database.column("select status from community where id = ?::uuid", community))
                .containsAnyOf("PAUSED", "CLOSED");
    }

    private void go(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> round.go(now));
    }

    private static Map<String, Object> until(int days) {
        return Map.of("until", TODAY.plusDays(days).toString());
    }

    private Response pause(Map<String, ?> body) {
        return LifeCalls.send(leader, community, "pause", body);
    }

    private Response card() {
        return leader.get("/communities/{id}", community);
    }

    private Response resume() {
        return leader.delete("/communities/{id}/pause", community);
    }

    private List<String> kinds() {
        return Database.column(
                "select kind || coalesce(' ' || detail, '') from activity where community_id = ?::uuid order by id",
                community);
    }
}
