package org.guildhall.steward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Openings;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class AuditTest {
    private final Caller ada = Caller.of(Cast.ADA);
    private final Caller leader = Caller.newcomer();
    private String community;

    @BeforeEach
    void a_private_community_that_a_steward_opened() {
        community = Given.community(leader, "PRIVATE", "INVITE");
        Openings.open(ada, community);
    }

    @Test
    void the_leader_reads_who_did_what_and_why() {
        leader.get("/communities/{id}/audit", community)
                .then()
                .body("items.kind", contains("community.opened", "community.started"))
                .body("items[0].actor.handle", equalTo("ada"))
                .body("items[0].detail", equalTo(Openings.REASON));
    }

    @Test
    void filters_narrow_the_trail() {
        var founder = leader.get("/me").<String>path("person.id");
        audit("?inCommunity=" + community).then().body("items", hasSize(2));
        audit("?actor=" + founder).then().body("items.kind", hasItem("community.started"));
        audit("?kind=community.opened&inCommunity=" + community).then().body("items", hasSize(1));
        audit("?kind=community.opened&kind=community.started&inCommunity=" + community)
                .then()
                .body("items", hasSize(2));
        audit("?kind=community.opened").then().body("items.kind", everyItem(equalTo("community.opened")));
    }

    @Test
    void a_period_is_of_whole_days() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var here = "?inCommunity=" + community;
        audit(here + "&from=" + today + "&to=" + today).then().body("items", hasSize(2));
        audit(here + "&to=" + today.minusDays(1)).then().body("items", empty());
        audit(here + "&from=" + today.plusDays(1)).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor=grace", "kind=nothing.happened", "from=yesterday", "to=2026-02-30"})
    void what_cannot_be_read_is_refused(String filter) {
        audit("?" + filter).then().statusCode(400).body("code", equalTo("parameter-invalid"));
    }

    @Test
    void titles_of_what_only_members_read_are_withheld_from_a_steward_until_it_is_opened() {
        Database.execute("""
                insert into activity (id, kind, at, actor_id, community_id, subject_kind, subject_id, subject_title)
                values (uuidv7(), 'COMMUNITY_EDITED', now(), null, ?::uuid, 'goal', uuidv7(), 'Find another office')""", community);
        var filter = "?kind=community.edited&inCommunity=" + community;
        audit(filter).then().body("items[0].subject.kind", equalTo("goal")).body("items[0].subject.title", nullValue());
        var here = "/communities/{id}/audit?kind=community.edited";
        ada.get(here, community).then().body("items[0].subject.title", equalTo("Find another office"));
        Database.execute("update opening set closed_at = now() where community_id = ?::uuid", community);
        ada.get(here, community).then().body("items[0].subject.title", nullValue());
        leader.get(here, community).then().body("items[0].subject.title", equalTo("Find another office"));
    }

    @Test
    void pages_of_a_csv_make_one_file_and_no_cell_is_a_formula() {
        Database.execute("""
                update activity set detail = '=HYPERLINK("x")' where kind = 'COMMUNITY_OPENED' and community_id = ?::uuid""", community);
        var first = lines("text/csv", "/communities/" + community + "/audit?limit=1");
        assertThat(first.getHeader("Content-Type")).startsWith("text/csv");
        var next = first.getHeader("Link").replaceAll(".*/api/v1([^>]*)>; rel=\"next\".*", "$1");
        var file = first.asString() + lines("text/csv", next).asString();
        assertThat(file.lines()).hasSize(3);
        assertThat(file.lines().findFirst().orElseThrow())
                .isEqualTo(
                        "\"id\",\"at\",\"kind\",\"actor.id\",\"actor.handle\",\"actor.name\",\"community.id\",\"community.slug\","
                                + "\"community.name\",\"community.emoji\",\"community.accent\",\"subject.kind\",\"subject.id\","
                                + "\"subject.title\",\"detail\"");
        assertThat(file).contains("\"'=HYPERLINK(\"\"x\"\")\"").contains("\"community.started\"");
    }

    @Test
    void ndjson_is_one_entry_a_line() {
        var answer = lines("application/x-ndjson", "/communities/" + community + "/audit");
        assertThat(answer.asString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"id\":") && line.endsWith("}"));
    }

    @Test
    void reading_costs_two_statements_and_standing_one_more() {
        assertThat(Statements.of(audit(""))).hasSize(2);
        assertThat(Statements.of(leader.get("/communities/{id}/audit", community)))
                .hasSize(3);
    }

    @Test
    void the_trail_is_for_stewards_and_leaders() {
        for (var path : List.of("/admin/audit", "/admin/people", "/admin/communities")) {
            leader.get(path).then().statusCode(403).body("code", equalTo("stewards-only"));
        }
        Caller.newcomer().get("/communities/{id}/audit", community).then().statusCode(404);
    }

    private Response audit(String filter) {
        return ada.get("/admin/audit" + filter);
    }

    private Response lines(String type, String path) {
        return leader.request().accept(type).urlEncodingEnabled(false).get(path);
    }
}
