package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding somebody among the members. */
@ApiTest
class MemberDirectoryTest {
    private final Caller leader = Caller.newcomer();
    private String community;

    @BeforeEach
    void a_community_with_some_members() {
        community = Given.community(leader);
        add("Zora Ngata", "Design", "Oslo", "Typography", 400);
        add("abel Ito", "Design", "Lagos", null, 3);
        add("=1+1", "Finance", "Lagos", "Say \"hi\", often\n100%", 90);
    }

    @Test
    void members_are_sorted_by_name_or_by_arrival_and_pages_fit_together() {
        for (var sort : List.of("name", "-since", "role")) {
            var names = new ArrayList<String>();
            var since = new ArrayList<String>();
            String cursor = null;
            do {
                var request = leader.request().queryParam("limit", 1).queryParam("sort", sort);
                var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                        .get("/communities/{id}/members", community);
                names.add(page.path("items[0].person.name"));
                since.add(page.path("items[0].since"));
                cursor = page.path("page.next");
            } while (cursor != null);
            assertThat(names).hasSize(4).doesNotHaveDuplicates();
            if (sort.equals("name")) {
                assertThat(names.subList(0, 2)).containsExactly("=1+1", "abel Ito");
            } else if (sort.equals("-since")) {
                assertThat(since).isSortedAccordingTo(Comparator.reverseOrder());
            }
        }
    }

    @Test
    void filters_narrow_the_list() {
        expect("q=typo", "Zora Ngata");
        expect("q=NGATA zora", "Zora Ngata");
        expect("q=100%", "=1+1");
        expect("orgUnit=Design&sort=name", "abel Ito", "Zora Ngata");
        expect("orgUnit=Design&location=Oslo", "Zora Ngata");
        expect("newcomer=true&orgUnit=Design", "abel Ito");
        expect("newcomer=false&sort=name", "=1+1", "Zora Ngata");
        leader.get("/communities/{id}/members?role=LEADER", community).then().body("items", hasSize(1));
        leader.get("/communities/{id}/members?sort=age", community).then().statusCode(400);
    }

    @Test
    void a_picker_finds_by_the_beginning_of_a_word_of_the_name_or_of_the_handle() {
        expect("name=nga", "Zora Ngata");
        expect("name= Zora  N", "Zora Ngata");
        expect("name=i&sort=name", "abel Ito");
        expect("name=@" + handle("abel Ito"), "abel Ito");
        for (var nobody : List.of("gata", "typo", "%", "_ora", "\\")) {
            leader.request()
                    .queryParam("name", nobody)
                    .get("/communities/{id}/members", community)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
        leader.get("/communities/{id}/members?name=" + "n".repeat(81), community)
                .then()
                .statusCode(400);
    }

    @Test
    void a_name_that_changes_moves_its_member() {
        Database.execute(
                "update person set name = 'Aaa ' || handle where name = 'Zora Ngata' and handle like ?",
                "%" + community.substring(24));
        leader.get("/communities/{id}/members?sort=name&limit=2", community)
                .then()
                .body("items[1].person.name", startsWith("Aaa "));
        expect("name=aaa", "Aaa " + handle("Aaa%"));
        leader.get("/communities/{id}/members?name=zora", community).then().body("items", hasSize(0));
    }

    @Test
    void a_filtered_page_costs_three_statements() {
        assertThat(Statements.of(leader.get("/communities/{id}/members?q=a&orgUnit=Design&sort=name", community)))
                .hasSize(3);
    }

    @Test
    void who_sees_the_list_takes_it_along_and_no_cell_is_a_formula() {
        var answer = leader.request().accept("text/csv").get("/communities/{id}/members?sort=name", community);
        answer.then().statusCode(200).header("Content-Type", containsString("text/csv"));
        assertThat(answer.asString().split("\r\n"))
                .hasSize(5)
                .startsWith(
                        "\"id\",\"person.id\",\"person.handle\",\"person.name\",\"orgUnit\",\"location\",\"role\",\"since\",\"paused\",\"bring\",\"learn\"")
                .anyMatch(line -> line.contains(",\"'=1+1\",\"Finance\","));
        assertThat(answer.asString()).contains("\"Say \"\"hi\"\", often\n100%\"");
        leader.request()
                .accept("application/x-ndjson")
                .get("/communities/{id}/members?q=typo", community)
                .then()
                .statusCode(200)
                .body(startsWith("{\"id\":"));
        leader.put("/communities/" + community + "/access", Map.of("visibility", "RESTRICTED", "joining", "REQUEST"))
                .then()
                .statusCode(200);
        Caller.newcomer()
                .request()
                .accept("text/csv")
                .get("/communities/{id}/members", community)
                .then()
                .statusCode(403);
    }

    private String handle(String name) {
        return Database.column(
                        "select p.handle from person p join membership m on m.person_id = p.id"
                                + " where p.name like ? and m.community_id = ?::uuid",
                        name,
                        community)
                .getFirst();
    }

    private void expect(String filter, String... names) {
        leader.get("/communities/" + community + "/members?" + filter)
                .then()
                .statusCode(200)
                .body("items.person.name", contains(names));
    }

    private void add(String name, String unit, String place, String bring, int daysAgo) {
        var handle = UUID.randomUUID().toString().substring(0, 8) + community.substring(24);
        Database.execute("""
                insert into person (id, issuer, subject, handle, name, org_unit, location, time_zone, locale, created_at)
                values (uuidv7(), 'list', ?, ?, ?, ?, ?, 'UTC', 'en', now())""", handle, handle, name, unit, place);
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since, bring)
                select uuidv7(), ?::uuid, id, 'ACTIVE', 'MEMBER', now() - make_interval(days => ?), ?
                from person where handle = ?""", community, daysAgo, bring, handle);
    }
}
