package org.guildhall.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;
import java.util.UUID;

/** A steward who opens a community, and the leaders who learn of it. */
public final class Openings {
    public static final String REASON = "A member has asked me to look at what is going on here.";

    private Openings() {}

    /** Opens the community for the steward. Answers the opening's id. */
    public static String open(Caller steward, String community) {
        return steward.post("/communities/" + community + "/openings", Map.of("reason", REASON))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Adds an opening of a steward of its own. Answers its id. */
    public static String byAnother(String community) {
        var id = UUID.randomUUID().toString();
        Database.execute("""
                insert into opening (id, community_id, person_id, reason, opened_at, ends_at)
                values (?::uuid, ?::uuid, ?::uuid, ?, now(), now() + interval '1 hour')""", id, community, Caller.newcomer().get("/me").path("person.id"), REASON);
        return id;
    }

    /** The opening is in the record with its reason, and the leader reads it. */
    public static void assertTold(Caller leader, String community) {
        leader.get("/communities/{id}/openings", community).then().body("items.reason", hasItem(REASON));
        assertThat(Database.column(
                        "select detail from activity where kind = 'COMMUNITY_OPENED' and community_id = ?::uuid",
                        community))
                .contains(REASON);
    }
}
