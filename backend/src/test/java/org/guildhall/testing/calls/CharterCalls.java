package org.guildhall.testing.calls;

import java.util.Map;

/** Charters. */
public final class CharterCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.of(
                "readCharter", (_, _, _) -> new Call((caller, id) -> caller.get("/communities/{id}/charter", id)));
    }
}
