package org.guildhall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ErasureTest {
    private final Caller ada = Caller.of(Cast.ADA);
    private final Caller noor = Caller.newcomer();
    private final Caller leader = Caller.newcomer();
    private String id;
    private String community;

    /** Somebody with a past: an old name, a profile, a token, a membership, stored answers, and things said about them. */
    @BeforeEach
    void a_person_who_has_left() {
        id = noor.get("/me").path("person.id");
        community = Given.community(leader);
        noor.put("/communities/{id}/membership", community).then().statusCode(201);
        var etag = noor.get("/people/{id}", id).header("ETag");
        noor.patch("/people/" + id, etag, Map.of("name", "Nora " + noor.name(), "about", "I am " + noor.name()))
                .then()
                .statusCode(200);
        noor.request()
                .header("Idempotency-Key", "k" + id)
                .contentType(ContentType.JSON)
                .body(Given.wish(Map.of()))
                .post("/communities")
                .then()
                .statusCode(201);
        noor.post(
                        "/tokens",
                        Map.of(
                                "name",
                                "of " + noor.name(),
                                "scopes",
                                List.of("people:read"),
                                "expiresAt",
                                Instant.now().plus(Duration.ofDays(1)).toString()))
                .then()
                .statusCode(201);
        Database.execute(
                "update activity set detail = ? where community_id = ?::uuid and kind = 'COMMUNITY_STARTED'",
                "Nora " + noor.name() + ", @" + noor.name() + " and Newcomer " + noor.name() + " asked for it.",
                community);
    }

    @Test
    void nothing_in_the_database_names_an_erased_person() {
        deactivate();
        assertThat(columnsThatName(noor.name())).isNotEmpty();
        erase("Nora " + noor.name() + " asked for it.").then().statusCode(204);
        assertThat(columnsThatName(noor.name())).isEmpty();
        ada.get("/people/{id}", id)
                .then()
                .body("name", equalTo("Former member"))
                .body("handle", startsWith("former-"))
                .body("about", nullValue())
                .body("erased", equalTo(true))
                .body("can.erase", equalTo(false));
    }

    @Test
    void counts_stay_and_the_same_login_is_somebody_new() {
        var count = leader.get("/communities/{id}", community).<Integer>path("memberCount");
        deactivate();
        noor.get("/me").then().statusCode(401);
        erase("Asked for it.").then().statusCode(204);
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(count));
        noor.get("/me").then().statusCode(200).body("person.id", not(equalTo(id)));
    }

    @Test
    void what_is_recorded_about_them_meanwhile_does_not_bring_the_name_back() {
        deactivate();
        Callable<Integer> recording = () -> {
            Database.execute("""
                    insert into activity (id, kind, at, community_id, subject_kind, subject_id, subject_title)
                    select gen_random_uuid(), 'NEWCOMER_ASSIGNED', now(), ?::uuid, 'person', ?::uuid, ?
                    from pg_sleep(random() / 20)""", community, id, noor.name());
            return 204;
        };
        Callable<Integer> erasing = () -> erase("Asked for it.").statusCode();
        var _ = Together.all(Stream.concat(Collections.nCopies(20, recording).stream(), Stream.of(erasing))
                .toList());
        assertThat(columnsThatName(noor.name())).isEmpty();
    }

    @Test
    void only_who_was_deactivated_is_erased() {
        erase("Asked for it.").then().statusCode(409).body("code", equalTo("not-deactivated"));
        noor.get("/me").then().statusCode(200);
    }

    @Test
    void only_stewards_erase_and_only_with_a_reason() {
        deactivate();
        leader.request()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "I dislike them."))
                .put("/people/{id}/erasure", id)
                .then()
                .statusCode(403)
                .body("code", equalTo("stewards-only"));
        erase(" ").then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        ada.get("/people/{id}", id).then().body("erased", equalTo(false)).body("can.erase", equalTo(true));
    }

    @Test
    void erasing_many_times_at_once_happens_once() {
        deactivate();
        Callable<Integer> call = () -> erase("Asked for it.").statusCode();
        assertThat(Together.all(Collections.nCopies(5, call))).containsOnly(204);
        assertThat(Database.column(
                        "select detail from activity where kind = 'PERSON_ERASED' and subject_id = ?::uuid", id))
                .containsExactly("Asked for it.");
    }

    private void deactivate() {
        Database.execute("update person set deactivated_at = now() where id = ?::uuid", id);
    }

    private Response erase(String reason) {
        return ada.request()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .put("/people/{id}/erasure", id);
    }

    /** Looks into every column of every table that can hold text. */
    static List<String> columnsThatName(String text) {
        return Database.column("""
                        select table_name || '.' || column_name from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                            and data_type in ('text', 'character varying', 'ARRAY', 'jsonb', 'json')""").stream()
                .filter(column -> !Database.column(
                                "select 1 from " + column.replaceFirst("\\..*", "") + " where strpos(lower(" + column
                                        + "::text), lower(?)) > 0 limit 1",
                                text)
                        .isEmpty())
                .toList();
    }
}
