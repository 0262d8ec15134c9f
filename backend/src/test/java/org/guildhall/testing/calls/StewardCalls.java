package org.guildhall.testing.calls;

import java.util.Map;
import org.guildhall.testing.Openings;

/** The steward's. */
public final class StewardCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.of(
                "listOpenings",
                (_, _, _) -> new Call((caller, community) -> caller.get("/communities/{id}/openings", community)),
                "openCommunity",
                (_, _, _) -> new Call((caller, community) ->
                        caller.post("/communities/" + community + "/openings", Map.of("reason", Openings.REASON))),
                "closeOpening",
                (trio, _, index) -> {
                    var opening = Openings.byAnother(trio.communities().get(index));
                    return new Call((caller, community) ->
                            caller.delete("/communities/{id}/openings/{opening}", community, opening));
                });
    }
}
