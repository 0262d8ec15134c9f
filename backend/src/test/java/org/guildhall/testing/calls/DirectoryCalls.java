package org.guildhall.testing.calls;

import static java.util.Map.entry;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.guildhall.local.Cast;
import org.guildhall.testing.Caller;

/** Rules that turn directory groups into memberships. */
public final class DirectoryCalls implements Calls {
    private static final String RULE = "/admin/group-rules/{rule}";

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry("listGroupRules", (_, _, _) -> new Call((caller, _) -> caller.get("/admin/group-rules"))),
                entry(
                        "createGroupRule",
                        (_, _, _) ->
                                new Call((caller, community) -> caller.post("/admin/group-rules", wish(community)))),
                entry("readGroupRule", with((caller, rule) -> caller.get(RULE, rule))),
                entry(
                        "editGroupRule",
                        with((caller, rule) -> caller.patch(
                                "/admin/group-rules/" + rule, etag(rule), Map.of("mode", "ADD_AND_REMOVE")))),
                entry(
                        "deleteGroupRule",
                        with((caller, rule) ->
                                caller.request().header("If-Match", etag(rule)).delete(RULE, rule))),
                entry(
                        "tryGroupRule",
                        with((caller, rule) -> caller.post("/admin/group-rules/" + rule + "/dry-run", ""))),
                entry(
                        "applyGroupRule",
                        with((caller, rule) -> caller.post("/admin/group-rules/" + rule + "/runs", ""))),
                entry("listGroupRuns", with((caller, rule) -> caller.get(RULE + "/runs", rule))),
                entry("readGroupRun", (trio, _, index) -> {
                    var rule = rule(trio.communities().get(index));
                    var run = Caller.of(Cast.ADA)
                            .post("/admin/group-rules/" + rule + "/runs", "")
                            .header("Location")
                            .replaceAll(".*/", "");
                    return new Call((caller, _) -> caller.get(RULE + "/runs/{run}", rule, run));
                }));
    }

    private static Way with(BiFunction<Caller, String, Response> request) {
        return (trio, _, index) -> {
            var rule = rule(trio.communities().get(index));
            return new Call((caller, _) -> request.apply(caller, rule));
        };
    }

    private static String rule(String community) {
        return Caller.of(Cast.ADA)
                .post("/admin/group-rules", wish(community))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String etag(String rule) {
        return Caller.of(Cast.ADA).get(RULE, rule).header("ETag");
    }

    private static Map<String, Object> wish(String community) {
        return Map.of("group", "group-" + UUID.randomUUID(), "community", community);
    }
}
