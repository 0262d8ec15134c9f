package org.guildhall.leadership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever leads next hears of everything that waits. */
@ApiTest
class OpenItemsTest {
    private final Caller leader = Caller.newcomer();
    private String community;
    private String next;

    @BeforeEach
    void start() {
        community = Given.community(leader);
        next = Members.add(community, Caller.newcomer(), "MEMBER");
        leader.post("/communities/" + community + "/handovers", Map.of("to", next))
                .then()
                .statusCode(201)
                .body("openItems", hasSize(0));
    }

    @Test
    void goals_the_charter_newcomers_and_duties_are_listed() {
        goal(null);
        goal(next);
        charter("RATIFIED", "current_date - 3");
        charter("DRAFT", "null");
        duty("OFFERED", "GREETER", false);
        duty("VOLUNTEERED", "HOST", false);
        duty("ENDED", "LIBRARIAN", true);
        Database.execute("""
                insert into newcomer_welcome (id, membership_id, community_id, greeter_id, named_at, due_at)
                select uuidv7(), id, community_id, person_id, now(), now() from membership
                where community_id = ?::uuid and role = 'MEMBER'""", community);
        handover()
                .body(
                        "items[0].openItems.kind",
                        contains(
                                "DUTY_OFFERS",
                                "NEWCOMERS",
                                "GOALS",
                                "GOALS_WITHOUT_OWNER",
                                "CHARTER_DRAFT",
                                "CHARTER_REVIEW",
                                "VACANT_DUTIES"))
                .body("items[0].openItems.count", contains(2, 1, 2, 1, 1, 1, 1));
    }

    @Test
    void members_who_are_asked_about_a_charter_wait_for_its_end() {
        charter("DRAFT", "null");
        Database.execute("""
                update charter set state = 'CONSULTATION', consulted_at = now(), consultation_until = current_date + 7
                where community_id = ?::uuid""", community);
        handover().body("items[0].openItems.kind", contains("CONSULTATION"));
    }

    @Test
    void what_is_done_is_not() {
        charter("RATIFIED", "current_date + 30");
        duty("ENDED", "LIBRARIAN", true);
        duty("HELD", "LIBRARIAN", true);
        duty("ENDED", "HOST", false);
        Database.execute("""
                insert into newcomer_welcome (id, membership_id, community_id, greeter_id, named_at, due_at, greeted_at)
                select uuidv7(), id, community_id, person_id, now(), now(), now() from membership
                where community_id = ?::uuid and role = 'MEMBER'""", community);
        handover().body("items[0].openItems", hasSize(0));
    }

    private void goal(String owner) {
        Database.execute("""
                insert into goal (id, community_id, title, target, progress, owner_id, state, created_at, news_at)
                values (uuidv7(), ?::uuid, 'Half the build time', 100, 0, ?::uuid, 'ACTIVE', now(), now())""", community, owner);
    }

    private void charter(String state, String review) {
        Database.execute(
                "insert into charter (id, community_id, number, state, for_whom, review_on, ratified_at)"
                        + " select uuidv7(), ?::uuid, 1 + (select count(*) from charter where community_id = ?::uuid), ?,"
                        + " 'Everybody.', " + review + ", case when ? = 'RATIFIED' then now() end",
                community,
                community,
                state,
                state);
    }

    private void duty(String state, String kind, boolean held) {
        Database.execute(
                "insert into responsibility (id, community_id, person_id, kind, state, proposed_by, proposed_at,"
                        + " held_since, held_until, ended_at) select uuidv7(), ?::uuid, ?::uuid, ?, ?, ?::uuid, now(),"
                        + " " + (held ? "now(), now() + interval '1 year'" : "null, null") + ","
                        + " case when ? = 'ENDED' then now() end",
                community,
                next,
                kind,
                state,
                next,
                state);
    }

    private ValidatableResponse handover() {
        return leader.get("/communities/{id}/handovers", community).then().statusCode(200);
    }
}
