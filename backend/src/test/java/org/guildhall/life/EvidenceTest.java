package org.guildhall.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.stream.IntStream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each number is read where it stands. */
@ApiTest
class EvidenceTest {
    private final Caller leader = Caller.newcomer();
    private final Caller noor = Caller.newcomer();
    private String community;
    private String member;

    @BeforeEach
    void start() {
        community = Given.community(leader);
        member = Members.add(community, noor, "MEMBER");
    }

    @Test
    void a_duty_other_than_the_sponsors_puts_a_member_at_the_core() {
        stage("COALESCING");
        criterion("CORE_MEMBERS", 1, false).body(the("CORE_MEMBERS", "n"), equalTo(2));
        duty("SPONSOR");
        criterion("CORE_MEMBERS", 1, false);
        duty("GREETER");
        criterion("CORE_MEMBERS", 2, false);
        Members.add(community, Caller.newcomer(), "FACILITATOR");
        criterion("CORE_MEMBERS", 3, true);
        criterion("LEADING_ROLES", 2, true).body(the("LEADING_ROLES", "n"), equalTo(3));
    }

    @Test
    void so_does_contributing_eight_times_over_six_weeks() {
        stage("COALESCING");
        Database.execute("""
                insert into goal (id, community_id, title, why, measure, target, progress, state, created_at, news_at)
                values (uuidv7(), ?::uuid, 'Half the build time', 'We wait.', 'Minutes', 100, 0, 'ACTIVE', now(), now())""", community);
        checkIns(7);
        criterion("CORE_MEMBERS", 1, false);
        checkIns(1);
        criterion("CORE_MEMBERS", 2, false);
        Database.execute("update goal_check_in set at = now() where person_id = ?::uuid", member);
        criterion("CORE_MEMBERS", 1, false);
    }

    @Test
    void a_completed_hand_over_counts_though_one_leads() {
        stage("MATURING");
        criterion("SUCCESSION", 0, false);
        proposeHandover();
        criterion("SUCCESSION", 0, false);
        Database.execute(
                "update handover set state = 'COMPLETED', accepted_at = now(), ended_at = now(),"
                        + " open_items = '[]' where community_id = ?::uuid",
                community);
        criterion("SUCCESSION", 1, true);
    }

    @Test
    void a_sponsor_counts_while_the_duty_is_held() {
        stage("MATURING");
        criterion("SPONSOR", 0, false);
        duty("SPONSOR");
        criterion("SPONSOR", 1, true);
        Database.execute(
                "update responsibility set state = 'ENDED', ended_at = now() where community_id = ?::uuid", community);
        criterion("SPONSOR", 0, false);
    }

    @Test
    void more_than_sixty_days_with_an_interim_leader_only_speak_for_a_change() {
        stage("MATURING");
        criterion("INTERIM_DAYS", 0, false);
        leads("60 days");
        criterion("INTERIM_DAYS", 60, false);
        leads("61 days");
        criterion("INTERIM_DAYS", 61, true)
                .body("transitions.find { it.to == 'TRANSFORMATION' }.recommended", equalTo(true));
        Members.add(community, Caller.newcomer(), "LEADER");
        criterion("INTERIM_DAYS", 0, false);
    }

    @Test
    void what_only_discussions_and_events_tell_is_not_measured_and_never_met() {
        stage("MATURING");
        assertThat(Statements.of(leader.get("/communities/{id}/stage", community)))
                .hasSizeLessThanOrEqualTo(4);
        stage().body("transitions.criteria.flatten().findAll { it.value == null }.met", everyItem(nullValue()))
                .body("transitions.criteria.flatten().findAll { it.value == null }.key", hasItem("REPLIES_ACROSS"))
                .body("transitions.criteria.flatten().findAll { it.value == null }.key", not(hasItem("SPONSOR")));
    }

    private void duty(String kind) {
        Database.execute("""
                insert into responsibility (id, community_id, person_id, kind, state, proposed_by, proposed_at, held_since, held_until)
                values (uuidv7(), ?::uuid, ?::uuid, ?, 'HELD', ?::uuid, now(), now(), now() + interval '1 year')""", community, member, kind, member);
    }

    private void checkIns(int times) {
        IntStream.range(0, times).forEach(week -> Database.execute("""
                        insert into goal_check_in (id, goal_id, person_id, at, progress, note)
                        select uuidv7(), id, ?::uuid, now() - ?::int * interval '1 week', 0, 'On it.' from goal
                        where community_id = ?::uuid""", member, String.valueOf(week), community));
    }

    private void proposeHandover() {
        Database.execute("""
                insert into handover (id, community_id, from_person, to_person, state, proposed_at)
                select uuidv7(), community_id, person_id, ?::uuid, 'PROPOSED', now() from membership
                where community_id = ?::uuid and role = 'LEADER'""", member, community);
    }

    private void leads(String since) {
        Database.execute(
                "update membership set interim = true, role_since = now() - ?::interval - interval '1 minute'"
                        + " where role = 'LEADER' and community_id = ?::uuid",
                since,
                community);
    }

    private void stage(String stage) {
        Database.execute("update community set stage = ? where id = ?::uuid", stage, community);
    }

    private ValidatableResponse stage() {
        return leader.get("/communities/{id}/stage", community).then().statusCode(200);
    }

    private ValidatableResponse criterion(String key, int value, boolean met) {
        return stage().body(the(key, "value"), equalTo(value)).body(the(key, "met"), equalTo(met));
    }

    private static String the(String key, String field) {
        return "transitions.criteria.flatten().find { it.key == '" + key + "' }." + field;
    }
}
