package org.guildhall.testing.calls;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;

/** Communities, membership and grants. */
public final class CommunityCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry("listCommunities", get("/communities?limit=100&sort=-createdAt")),
                entry("readCommunity", in("/communities/{id}")),
                entry("listMembers", in("/communities/{id}/members")),
                entry("readMemberCount", in("/communities/{id}/member-count")),
                entry(
                        "startCommunity",
                        (_, _, index) ->
                                start(List.of("PUBLIC", "RESTRICTED", "PRIVATE").get(index))),
                entry(
                        "joinCommunity",
                        (_, _, _) -> new Call((caller, id) -> caller.put("/communities/{id}/membership", id))),
                entry(
                        "leaveCommunity",
                        (_, _, _) -> new Call((caller, id) -> caller.delete("/communities/{id}/membership", id))),
                entry("listGrants", in("/communities/{id}/grants")),
                entry("giveGrant", (_, _, _) -> giveGrant()),
                entry("withdrawGrant", (trio, _, index) -> withdrawGrant(trio, index)),
                entry(
                        "listPersonCommunities",
                        (trio, _, _) -> new Call((caller, _) -> caller.get(
                                "/people/{id}/communities", trio.ids().get(Standing.LEADER)))));
    }

    @Override
    public Set<String> onlyOneself() {
        return Set.of("readMe");
    }

    private static Way get(String path) {
        return (_, _, _) -> new Call((caller, _) -> caller.get(path));
    }

    private static Way in(String path) {
        return (_, _, _) -> new Call((caller, community) -> caller.get(path, community));
    }

    private static Call start(String visibility) {
        return new Call((caller, _) -> caller.post("/communities", Given.wish(Map.of("visibility", visibility))));
    }

    private static Call giveGrant() {
        var client = knownClient();
        return new Call((caller, community) -> caller.put("/communities/{id}/grants/{client}", community, client));
    }

    private static Call withdrawGrant(Trio trio, int index) {
        var client = knownClient();
        var leader = trio.ids().get(Standing.LEADER);
        return new Call(
                () -> Database.execute("""
                        insert into service_grant select ?::uuid, id, ?::uuid, now()
                        from service_account where client_id = ?""", trio.communities().get(index), leader, client),
                (caller, community) -> caller.delete("/communities/{id}/grants/{client}", community, client));
    }

    private static String knownClient() {
        var client = "tool-" + UUID.randomUUID();
        Caller.service(client, "communities:read").get("/communities").then().statusCode(200);
        return client;
    }
}
