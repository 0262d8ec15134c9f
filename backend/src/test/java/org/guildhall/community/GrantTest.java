package org.guildhall.community;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.Locale;
import java.util.UUID;
import org.guildhall.identity.Scopes;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class GrantTest {
    private final Caller leader = Caller.newcomer();
    private final Caller tool = Caller.service("tool-" + UUID.randomUUID(), Scopes.ALL.toArray(String[]::new));

    @BeforeEach
    void the_service_knows_the_tool() {
        tool.get("/communities").then().statusCode(200);
    }

    @Test
    void a_private_community_is_there_for_a_tool_while_it_is_let_in() {
        var community = Given.community(leader, "PRIVATE", "INVITE");
        tool.get("/communities/{id}", community).then().statusCode(404);
        give(community);
        give(community);
        tool.get("/communities/{id}", community).then().statusCode(200).body("can.seeMembers", equalTo(true));
        leader.get("/communities/{id}/grants", community).then().body("items.clientId", contains(tool.name()));
        leader.delete("/communities/{id}/grants/{tool}", community, tool.name())
                .then()
                .statusCode(204);
        tool.get("/communities/{id}", community).then().statusCode(404);
        leader.get("/communities/{id}/grants", community).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "PAUSED", "CLOSED"})
    void a_community_that_is_not_at_work_lets_nobody_in_or_out(String status) {
        var community = Given.community(leader);
        give(community);
        Database.execute(
                "update community set status = ?, closed_reason = 'Done.' where id = ?::uuid", status, community);
        var code = "community-" + status.toLowerCase(Locale.ROOT);
        leader.put("/communities/{id}/grants/{tool}", community, tool.name())
                .then()
                .statusCode(409)
                .body("code", equalTo(code));
        leader.delete("/communities/{id}/grants/{tool}", community, tool.name())
                .then()
                .statusCode(409)
                .body("code", equalTo(code));
    }

    private void give(String community) {
        leader.put("/communities/{id}/grants/{tool}", community, tool.name())
                .then()
                .statusCode(204);
    }
}
