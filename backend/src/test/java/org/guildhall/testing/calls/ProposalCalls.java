package org.guildhall.testing.calls;

import static java.util.Map.entry;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Trio;

/** Look-alikes, templates and proposals. */
public final class ProposalCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry(
                        "findLookAlikes",
                        (trio, _, index) -> alike(trio.communities().get(index))),
                entry("proposeCommunity", (_, _, index) -> propose(index)),
                entry("readProposal", proposed((caller, id) -> caller.get("/communities/{id}/proposal", id))),
                entry("listInterested", proposed((caller, id) -> caller.get("/communities/{id}/interest", id))),
                entry(
                        "showInterest",
                        proposed((caller, id) ->
                                caller.put("/communities/" + id + "/interest", Map.of("kind", "JOIN")))),
                entry("withdrawInterest", proposed((caller, id) -> caller.delete("/communities/{id}/interest", id))),
                entry("activateProposal", proposed((caller, id) -> caller.put("/communities/{id}/activation", id))),
                entry(
                        "withdrawProposal",
                        proposed((caller, id) -> caller.put(
                                "/communities/" + id + "/withdrawal", Map.of("reason", "Done elsewhere.")))));
    }

    @Override
    public Set<String> onlyOneself() {
        return Set.of("listCommunityTemplates");
    }

    private static Call alike(String community) {
        var name = Database.column("select name from community where id = ?::uuid", community)
                .getFirst();
        return new Call((caller, _) -> caller.request().queryParam("name", name).get("/communities/similar"));
    }

    /** A proposal is never private, so the third is one of the others once more. */
    private static Call propose(int index) {
        var visibility = List.of("PUBLIC", "RESTRICTED", "RESTRICTED").get(index);
        return new Call((caller, _) -> caller.post("/proposals", Given.wish(Map.of("visibility", visibility))));
    }

    private static Way proposed(BiFunction<Caller, String, Response> request) {
        return (trio, _, index) -> new Call(() -> propose(trio, index), request);
    }

    private static void propose(Trio trio, int index) {
        var community = trio.communities().get(index);
        Database.execute("delete from interest where community_id = ?::uuid", community);
        Database.execute(
                "update community set status = 'PROPOSED', closed_reason = null where id = ?::uuid", community);
    }
}
