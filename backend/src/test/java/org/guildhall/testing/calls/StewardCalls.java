package org.guildhall.testing.calls;

import static java.util.Map.entry;

import io.restassured.http.ContentType;
import java.util.Map;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Openings;
import org.guildhall.testing.Trio.Standing;

/** The steward's. */
public final class StewardCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry("listOpenings", in("/communities/{id}/openings")),
                entry(
                        "openCommunity",
                        (_, _, _) -> new Call((caller, community) -> caller.post(
                                "/communities/" + community + "/openings", Map.of("reason", Openings.REASON)))),
                entry("closeOpening", (trio, _, index) -> {
                    var opening = Openings.byAnother(trio.communities().get(index));
                    return new Call((caller, community) ->
                            caller.delete("/communities/{id}/openings/{opening}", community, opening));
                }),
                entry("readAudit", get("/admin/audit")),
                entry("readCommunityAudit", in("/communities/{id}/audit")),
                entry("listInventory", get("/admin/communities")),
                entry("readOverview", get("/admin/overview")),
                entry("listPeople", get("/admin/people")),
                entry("listLookAlikes", get("/admin/look-alikes")),
                entry("dismissLookAlike", (trio, _, index) -> {
                    var other = Given.community(trio.caller(Standing.LEADER));
                    return new Call(
                            () -> alike(trio.communities().get(index), other),
                            (caller, community) ->
                                    caller.put("/admin/look-alikes/{one}/{other}/dismissal", community, other));
                }),
                entry("restoreLookAlike", (trio, _, index) -> {
                    var other = Given.community(trio.caller(Standing.LEADER));
                    return new Call(
                            () -> alike(trio.communities().get(index), other),
                            (caller, community) ->
                                    caller.delete("/admin/look-alikes/{one}/{other}/dismissal", community, other));
                }),
                entry("erasePerson", (_, _, _) -> erase()));
    }

    private static Way get(String path) {
        return (_, _, _) -> new Call((caller, _) -> caller.get(path));
    }

    private static Way in(String path) {
        return (_, _, _) -> new Call((caller, community) -> caller.get(path, community));
    }

    private static void alike(String one, String other) {
        Database.execute(
                "update community set name = (select name from community where id = ?::uuid) || ' 2' where id = ?::uuid",
                one,
                other);
        Database.execute("""
                insert into look_alike (id, a_id, b_id, score, noticed_at)
                select uuidv7(), least(one, other), greatest(one, other), 60, now()
                from (values (?::uuid, ?::uuid)) pair (one, other)
                on conflict do nothing""", one, other);
    }

    private static Call erase() {
        var person = Caller.newcomer().get("/me").<String>path("person.id");
        Database.execute("update person set deactivated_at = now() where id = ?::uuid", person);
        return new Call((caller, _) -> caller.request()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Has left."))
                .put("/people/{id}/erasure", person));
    }
}
