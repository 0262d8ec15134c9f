package org.guildhall.testing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.identity.Scopes;
import org.guildhall.local.Cast;

/**
 * A public, a restricted and a private community, with a caller in each standing towards all three.
 *
 * @param communities ids, in the order public, restricted, private
 */
public record Trio(List<String> communities, Map<Standing, Caller> callers, Map<Standing, String> ids) {

    /** The columns of the permission table. */
    public enum Standing {
        NOBODY,
        OUTSIDER,
        PENDING,
        MEMBER,
        FACILITATOR,
        LEADER,
        STEWARD,
        SERVICE
    }

    public static Trio create() {
        var callers = new EnumMap<Standing, Caller>(Standing.class);
        callers.put(Standing.NOBODY, Caller.NOBODY);
        callers.put(Standing.STEWARD, Caller.of(Cast.ADA));
        callers.put(Standing.SERVICE, Caller.service("tool-" + UUID.randomUUID(), Scopes.ALL.toArray(String[]::new)));
        for (var standing :
                List.of(Standing.OUTSIDER, Standing.PENDING, Standing.MEMBER, Standing.FACILITATOR, Standing.LEADER)) {
            callers.put(standing, Caller.newcomer());
        }
        var ids = new EnumMap<Standing, String>(Standing.class);
        callers.forEach((standing, caller) -> {
            if (standing != Standing.NOBODY && standing != Standing.SERVICE) {
                ids.put(
                        standing,
                        caller.get("/me").then().statusCode(200).extract().path("person.id"));
            }
        });
        callers.get(Standing.SERVICE).get("/communities").then().statusCode(200);
        var leader = callers.get(Standing.LEADER);
        var trio = new Trio(
                List.of(
                        Given.community(leader, "PUBLIC", "OPEN"),
                        Given.community(leader, "RESTRICTED", "REQUEST"),
                        Given.community(leader, "PRIVATE", "INVITE")),
                callers,
                ids);
        trio.communities.forEach(trio::populate);
        return trio;
    }

    private void populate(String community) {
        var pending = community.equals(communities.get(1)) ? "REQUESTED" : "INVITED";
        member(community, Standing.PENDING, pending, "MEMBER");
        member(community, Standing.MEMBER, "ACTIVE", "MEMBER");
        member(community, Standing.FACILITATOR, "ACTIVE", "FACILITATOR");
        var second = Caller.newcomer().get("/me").<String>path("person.id");
        insert(community, second, "ACTIVE", "LEADER");
        Database.execute(
                """
                insert into service_grant select ?::uuid, id, ?::uuid, now() from service_account where client_id = ?""",
                community,
                ids.get(Standing.LEADER),
                callers.get(Standing.SERVICE).name());
        Database.execute("""
                update community set member_count = (select count(*) from membership
                    where community_id = community.id and state = 'ACTIVE') where id = ?::uuid""", community);
    }

    private void member(String community, Standing standing, String state, String role) {
        insert(community, ids.get(standing), state, role);
    }

    private static void insert(String community, String person, String state, String role) {
        Database.execute("""
                insert into membership (id, community_id, person_id, state, role, since)
                values (uuidv7(), ?::uuid, ?::uuid, ?, ?, now())""", community, person, state, role);
    }

    public Caller caller(Standing standing) {
        return callers.get(standing);
    }
}
