package org.guildhall.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What tests start from; each makes its own, so they run in any order. */
public final class Given {
    private Given() {}

    /** A community with this visibility and way of joining, led by the caller. Answers its id. */
    public static String community(Caller leader, String visibility, String joining) {
        return leader.post("/communities", wish(Map.of("visibility", visibility, "joining", joining)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A PUBLIC community that everybody may join. Answers its id. */
    public static String community(Caller leader) {
        return community(leader, "PUBLIC", "OPEN");
    }

    /** The body that starts a community with a name of its own. */
    public static Map<String, Object> wish(Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of(
                "name", "Craft " + UUID.randomUUID(),
                "domainStatement", "Doing this well, and learning from one another how.",
                "forWhom", "Everybody who does it."));
        body.putAll(more);
        return body;
    }
}
