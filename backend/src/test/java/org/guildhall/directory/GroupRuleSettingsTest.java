package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.local.Cast;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class GroupRuleSettingsTest {
    private final String group = "group-" + UUID.randomUUID();
    private final Caller ada = Caller.of(Cast.ADA);
    private String community;
    private String rule;

    @BeforeEach
    void a_rule() {
        community = Given.community(Caller.newcomer(), "PRIVATE", "INVITE");
        rule = ada.post("/admin/group-rules", wish(Map.of()))
                .then()
                .statusCode(201)
                .body("mode", equalTo("ADD"))
                .body("enabled", equalTo(false))
                .extract()
                .path("id");
    }

    @Test
    void a_rule_is_edited_on_the_version_that_was_read() {
        var path = "/admin/group-rules/" + rule;
        var etag = ada.get(path).header("ETag");
        ada.patch(path, etag, Map.of("enabled", true, "mode", "ADD_AND_REMOVE"))
                .then()
                .statusCode(200)
                .body("enabled", equalTo(true))
                .body("group", equalTo(group));
        ada.patch(path, etag, Map.of("enabled", false)).then().statusCode(412);
        ada.request()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428);
        ada.patch(path, ada.get(path).header("ETag"), Map.of("group", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/group"));
        ada.request()
                .header("If-None-Match", ada.get(path).header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void a_key_that_named_another_request_is_422() {
        var path = "/admin/group-rules/" + rule;
        for (var order : List.of(List.of("/dry-run", "/runs"), List.of("/runs", "/dry-run"))) {
            var key = UUID.randomUUID().toString();
            ada.request().header("Idempotency-Key", key).post(path + order.getFirst());
            ada.request()
                    .header("Idempotency-Key", key)
                    .post(path + order.getLast())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("idempotency-key-reused"));
        }
    }

    @Test
    void deleting_a_rule_leaves_the_members() {
        var path = "/admin/group-rules/" + rule;
        Caller.inGroup("m" + group.substring(0, 20), group).get("/me").then().statusCode(200);
        ada.post(path + "/runs", "").then().statusCode(201).body("added", equalTo(1));
        ada.delete(path).then().statusCode(428);
        ada.request().header("If-Match", "\"9-0\"").delete(path).then().statusCode(412);
        ada.request()
                .header("If-Match", ada.get(path).header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        ada.get(path).then().statusCode(404);
        ada.get("/admin/group-rules?limit=100").then().body("items.id", not(hasItem(rule)));
        assertThat(Database.column("select count(*) from membership where community_id = ?::uuid", community))
                .containsExactly("2");
        assertThat(Database.column(
                        "select kind from activity where subject_kind = 'group-rule' and subject_id = ?::uuid order by id",
                        rule))
                .containsExactly("GROUP_RULE_CREATED", "GROUP_RULE_APPLIED", "GROUP_RULE_DELETED");
    }

    @Test
    void one_group_has_one_rule_for_a_community() {
        ada.post("/admin/group-rules", wish(Map.of()))
                .then()
                .statusCode(409)
                .body("code", equalTo("group-rule-exists"))
                .body("errors.pointer", contains("/group"));
        var other = ada.post("/admin/group-rules", wish(Map.of("group", group + "-b")))
                .<String>path("id");
        var path = "/admin/group-rules/" + other;
        ada.patch(path, ada.get(path).header("ETag"), Map.of("group", group))
                .then()
                .statusCode(409)
                .body("code", equalTo("group-rule-exists"));
    }

    @Test
    void a_community_that_is_not_there_is_a_wrong_value() {
        ada.post("/admin/group-rules", wish(Map.of("community", "no-such-place")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/community"));
        ada.post("/admin/group-rules", wish(Map.of("group", "a\nb")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/group"));
    }

    @Test
    void nobody_else_learns_of_rules() {
        var outsider = Caller.newcomer();
        outsider.get("/admin/group-rules").then().statusCode(403).body("code", equalTo("stewards-only"));
        outsider.post("/admin/group-rules", wish(Map.of())).then().statusCode(403);
    }

    @Test
    void a_group_called_steward_makes_nobody_a_steward() {
        var pretender = Caller.inGroup("s" + group.substring(0, 20), "steward");
        pretender.get("/me").then().body("person.steward", equalTo(false));
        pretender.get("/admin/overview").then().statusCode(403);
    }

    @Test
    void lists_cost_two_statements_and_reports_three() {
        ada.post("/admin/group-rules/" + rule + "/runs", "").then().statusCode(201);
        assertThat(Statements.of(ada.get("/admin/group-rules"))).hasSize(2);
        assertThat(Statements.of(ada.get("/admin/group-rules/{rule}/runs", rule)))
                .hasSize(3);
    }

    private Map<String, Object> wish(Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("group", group, "community", community));
        body.putAll(more);
        return body;
    }
}
