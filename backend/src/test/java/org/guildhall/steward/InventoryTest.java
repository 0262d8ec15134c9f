package org.guildhall.steward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.Test;

@ApiTest
class InventoryTest {
    private final Caller ada = Caller.of(Cast.ADA);
    private final Caller leader = Caller.newcomer();
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void a_steward_finds_every_community_by_name_private_ones_included() {
        start("Alpha " + word, "PRIVATE");
        start("Beta " + word, "PUBLIC");
        list("").then()
                .body("items.community.name", contains("Alpha " + word, "Beta " + word))
                .body("items.visibility", contains("PRIVATE", "PUBLIC"))
                .body("items[0].leaders", hasSize(1));
        list("&visibility=PRIVATE").then().body("items", hasSize(1));
        list("&status=CLOSED").then().body("items", hasSize(0));
        var next = list("&limit=1").<String>path("page.next");
        list("&limit=1&cursor=" + next).then().body("items.community.name", contains("Beta " + word));
    }

    @Test
    void each_reason_to_look_at_a_community_finds_it_and_counts_it() {
        attention("QUIET", "status = 'ACTIVE', created_at = now() - interval '91 days'");
        attention("PROPOSAL_WAITING", "status = 'PROPOSED', created_at = now() - interval '31 days'");
        attention("REVIEW_OVERDUE", "charter_review_on = current_date - 1");
        attention("PAUSE_OVER", "status = 'PAUSED', paused_until = current_date - 1");
    }

    @Test
    void whoever_leads_beyond_their_term_or_for_the_time_being_needs_somebody_to_take_over() {
        attention("LEADERLESS", "membership", "role_until = now() - interval '1 day'");
        attention("INTERIM_LEADER", "membership", "interim = true");
    }

    @Test
    void one_leader_with_a_term_to_come_is_enough() {
        for (var leads : Map.of(
                        "LEADERLESS", "role_until = now() - interval '1 day'", "INTERIM_LEADER", "interim = true")
                .entrySet()) {
            var community = start(leads.getKey() + " two " + word, "PUBLIC");
            Database.execute("update membership set " + leads.getValue() + " where community_id = ?::uuid", community);
            list("&attention=" + leads.getKey()).then().body("items", hasSize(1));
            Members.add(community, Caller.newcomer(), "LEADER");
            list("&attention=" + leads.getKey()).then().body("items", hasSize(0));
        }
    }

    private void attention(String why, String state) {
        attention(why, "community", state);
    }

    private void attention(String why, String table, String state) {
        var before = waiting(why);
        var community = start(why + " " + word, "PUBLIC");
        list("&attention=" + why).then().body("items", hasSize(0));
        var id = table.equals("community") ? "id" : "community_id";
        Database.execute("update " + table + " set " + state + " where " + id + " = ?::uuid", community);
        if (why.equals("QUIET")) {
            Database.execute(
                    "update activity set at = now() - interval '91 days' where community_id = ?::uuid", community);
        }
        list("&attention=" + why).then().body("items.community.id", contains(community));
        assertThat(waiting(why)).isEqualTo(before + 1);
    }

    @Test
    void the_inventory_costs_three_statements_however_long_it_is() {
        List.of("One ", "Two ", "Three ").forEach(name -> start(name + word, "PRIVATE"));
        assertThat(Statements.of(list(""))).hasSize(3);
        assertThat(Statements.of(ada.get("/admin/overview"))).hasSize(5);
    }

    @Test
    void those_who_have_left_are_listed_too() {
        var handle = leader.get("/me").<String>path("person.handle");
        Database.execute("update person set deactivated_at = now() where handle = ?", handle);
        people(handle, "").then().body("items.handle", contains(handle));
        people(handle, "&deactivated=true").then().body("items", hasSize(1));
        people(handle, "&deactivated=false").then().body("items", hasSize(0));
        ada.get("/admin/overview").then().body("deactivatedPeople", greaterThanOrEqualTo(1));
        ada.get("/admin/people?limit=2").then().body("items", hasSize(2));
        people("100%", "").then().body("items", hasSize(0));
    }

    @Test
    void pairs_with_similar_names_are_noticed_and_can_be_dismissed() {
        var one = start("Laboratory notebooks " + word, "PUBLIC");
        var other = start("Laboratory notebook " + word, "PRIVATE");
        var pair = "/admin/look-alikes/" + one + "/" + other + "/dismissal";
        await().until(() -> ada.delete(pair).statusCode() == 204);
        ada.put(pair).then().statusCode(204);
        assertThat(pairs("true")).contains(one);
        assertThat(pairs("false")).doesNotContain(one);
        ada.delete("/admin/look-alikes/{other}/{one}/dismissal", other, one)
                .then()
                .statusCode(204);
        ada.delete(pair).then().statusCode(204);
        assertThat(pairs("false")).contains(one).contains(other);
        assertThat(Database.column(
                        "select kind from activity where kind like 'LOOK_ALIKE_%' and subject_id in (?::uuid, ?::uuid)"
                                + " order by id",
                        one, other))
                .containsExactly("LOOK_ALIKE_DISMISSED", "LOOK_ALIKE_RESTORED");
        ada.put("/admin/look-alikes/{one}/{other}/dismissal", one, one).then().statusCode(404);
        leader.put(pair).then().statusCode(403).body("code", equalTo("stewards-only"));
        assertThat(Statements.of(ada.get("/admin/look-alikes"))).hasSize(2);
    }

    private List<String> pairs(String dismissed) {
        var ids = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var answer = ada.get("/admin/look-alikes?limit=100&dismissed=" + dismissed + cursor);
            ids.addAll(answer.<List<String>>path("items.one.community.id"));
            ids.addAll(answer.<List<String>>path("items.other.community.id"));
            var next = answer.<String>path("page.next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return ids;
    }

    private int waiting(String why) {
        return ada.get("/admin/overview").path("queues.find { it.attention == '" + why + "' }.count");
    }

    private String start(String name, String visibility) {
        return leader.post("/communities", Given.wish(Map.of("name", name, "visibility", visibility)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response list(String filter) {
        return ada.get("/admin/communities?q=" + word + filter);
    }

    private Response people(String text, String filter) {
        return ada.get("/admin/people?q={text}" + filter, text);
    }
}
