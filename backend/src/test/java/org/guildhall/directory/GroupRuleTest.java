package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
class GroupRuleTest {
    private final String unit = "unit-" + UUID.randomUUID();
    private final Caller ada = Caller.of(Cast.ADA);
    private final Caller leader = Caller.inGroup(handle(), unit);
    private String community;

    @Inject
    ApplyGroupRules round;

    @BeforeEach
    void a_community_whose_leader_is_in_the_group() {
        community = Given.community(leader);
    }

    @Test
    void a_dry_run_changes_nothing_and_a_run_does_what_it_said() {
        var noor = arrived(unit);
        var rule = rule("ADD", false);
        var before = Database.state();
        dryRun(rule).then().statusCode(200).body("added", equalTo(1)).body("lines.outcome", contains("ADDED"));
        assertThat(Database.state()).isEqualTo(before);
        run(rule)
                .then()
                .statusCode(201)
                .body("added", equalTo(1))
                .body("lines.person.handle", contains(noor.name()))
                .header("Location", notNullValue());
        assertThat(stateOf(noor)).containsExactly("ACTIVE");
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(2));
        run(rule).then().body("added", equalTo(0)).body("skipped", equalTo(0));
        ada.get("/admin/group-rules/{rule}/runs", rule)
                .then()
                .body("items.added", contains(0, 1))
                .body("items[0].startedBy.handle", equalTo("ada"));
        assertThat(Database.column(
                        "select kind from activity where community_id = ?::uuid and kind not in ('GROUP_RULE_CREATED', 'NEWCOMER_ASSIGNED')"
                                + " order by id",
                        community))
                .containsExactly("COMMUNITY_STARTED", "GROUP_RULE_APPLIED", "MEMBERSHIP_JOINED", "GROUP_RULE_APPLIED");
    }

    @Test
    void whoever_decided_otherwise_is_left_alone_and_the_report_says_why() {
        var rule = rule("ADD", false);
        var people = Stream.of("LEFT", "REMOVED", "DECLINED", "PAUSED", "REQUESTED", "INVITED")
                .map(state -> {
                    var person = arrived(unit);
                    var ended = List.of("LEFT", "REMOVED", "DECLINED").contains(state);
                    insert(person, state, "MEMBER", ended);
                    return person;
                })
                .toList();
        run(rule)
                .then()
                .body("added", equalTo(0))
                .body("skipped", equalTo(6))
                .body("lines.outcome", hasItem("SKIPPED_LEFT"))
                .body("lines.outcome", hasItem("SKIPPED_REMOVED"))
                .body("lines.outcome", hasItem("SKIPPED_DECLINED"))
                .body("lines.outcome", hasItem("SKIPPED_PAUSED"))
                .body("lines.outcome", hasItem("SKIPPED_PENDING"));
        assertThat(people).allSatisfy(person -> assertThat(stateOf(person)).hasSize(1));
    }

    @Test
    void who_leaves_the_group_goes_again_unless_they_lead_and_comes_back_with_it() {
        var goes = arrived(unit);
        var leads = arrived(unit);
        var own = arrived("another-" + unit);
        own.put("/communities/{id}/membership", community).then().statusCode(201);
        var rule = rule("ADD_AND_REMOVE", false);
        run(rule).then().body("added", equalTo(2));
        Database.execute("update membership set role = 'LEADER' where person_id = ?::uuid", id(leads));
        Stream.of(goes, leads, leader).forEach(person -> signIn(person, "another-" + unit));
        run(rule)
                .then()
                .body("removed", equalTo(1))
                .body("skipped", equalTo(1))
                .body("lines.outcome", hasItem("SKIPPED_IN_ROLE"));
        assertThat(stateOf(goes)).containsExactly("LEFT");
        assertThat(stateOf(leads)).containsExactly("ACTIVE");
        assertThat(stateOf(own)).containsExactly("ACTIVE");
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(3));
        signIn(goes, unit);
        run(rule).then().body("added", equalTo(1));
        assertThat(stateOf(goes)).containsExactly("LEFT", "ACTIVE");
    }

    @Test
    void an_enabled_rule_is_applied_at_sign_in() {
        var rule = rule("ADD_AND_REMOVE", true);
        var noor = arrived(unit);
        await().untilAsserted(() -> assertThat(stateOf(noor)).containsExactly("ACTIVE"));
        signIn(noor, "another-" + unit);
        await().untilAsserted(() -> assertThat(stateOf(noor)).containsExactly("LEFT"));
        ada.get("/admin/group-rules/{rule}/runs", rule).then().body("items", hasSize(2));
        var run = ada.get("/admin/group-rules/{rule}/runs", rule).<String>path("items[1].id");
        ada.get("/admin/group-rules/{rule}/runs/{run}", rule, run).then().body("lines.outcome", contains("ADDED"));
        ada.get("/admin/group-rules/{rule}/runs/{run}", rule, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void the_daily_round_applies_what_is_enabled_and_leaves_a_resting_community_alone() {
        var noor = arrived(unit);
        var rule = rule("ADD", false);
        go();
        assertThat(stateOf(noor)).isEmpty();
        Database.execute("update group_rule set enabled = true where id = ?::uuid", rule);
        Database.execute("update community set status = 'PAUSED' where id = ?::uuid", community);
        go();
        assertThat(stateOf(noor)).isEmpty();
        run(rule).then().statusCode(409).body("code", equalTo("community-paused"));
        Database.execute("update community set status = 'ACTIVE' where id = ?::uuid", community);
        go();
        assertThat(stateOf(noor)).containsExactly("ACTIVE");
        go();
        ada.get("/admin/group-rules/{rule}/runs", rule).then().body("items", hasSize(1));
    }

    @Test
    void runs_and_joins_at_once_make_each_person_a_member_once() {
        var people = Stream.generate(() -> arrived(unit)).limit(6).toList();
        var rule = rule("ADD", false);
        Callable<Integer> run = () -> run(rule).statusCode();
        var calls = new java.util.ArrayList<>(Collections.nCopies(4, run));
        people.forEach(person -> calls.add(
                () -> person.put("/communities/{id}/membership", community).statusCode()));
        assertThat(Together.all(calls)).isSubsetOf(200, 201, 409);
        assertThat(people).allSatisfy(person -> assertThat(stateOf(person)).containsExactly("ACTIVE"));
        leader.get("/communities/{id}", community).then().body("memberCount", equalTo(7));
    }

    private Caller arrived(String group) {
        var person = Caller.inGroup(handle(), group);
        person.get("/me").then().statusCode(200);
        return person;
    }

    private static void signIn(Caller person, String group) {
        Caller.inGroup(person.name(), group).get("/me").then().statusCode(200);
    }

    private void insert(Caller person, String state, String role, boolean ended) {
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since, ended_at, reason)
                values (uuidv7(), ?::uuid, ?::uuid, ?, ?, now(), case when ? then now() end, 'For this test.')""", community, id(person), state, role, ended);
    }

    private List<String> stateOf(Caller person) {
        return Database.column(
                "select m.state from membership m join person p on p.id = m.person_id"
                        + " where m.community_id = ?::uuid and p.handle = ? order by m.id",
                community,
                person.name());
    }

    private static String id(Caller person) {
        return Database.column("select id from person where handle = ?", person.name())
                .getFirst();
    }

    private String rule(String mode, boolean enabled) {
        return ada.post(
                        "/admin/group-rules",
                        Map.of("group", unit, "community", community, "mode", mode, "enabled", enabled))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response dryRun(String rule) {
        return ada.post("/admin/group-rules/" + rule + "/dry-run", "");
    }

    private Response run(String rule) {
        return ada.post("/admin/group-rules/" + rule + "/runs", "");
    }

    private void go() {
        QuarkusTransaction.requiringNew().run(() -> round.go(Instant.now()));
    }

    private static String handle() {
        return "g" + UUID.randomUUID().toString().substring(0, 12);
    }
}
