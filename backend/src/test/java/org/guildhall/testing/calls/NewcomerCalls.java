package org.guildhall.testing.calls;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Members;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;

/** Newcomers and their first steps. */
public final class NewcomerCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.of(
                "listNewcomers",
                (_, _, _) -> new Call((caller, community) -> caller.get("/communities/{id}/newcomers", community)),
                "greetNewcomer",
                (trio, standing, index) -> greet(
                        trio,
                        index,
                        standing == Standing.MEMBER
                                ? trio.ids().get(standing)
                                : trio.ids().get(Standing.LEADER)));
    }

    @Override
    public Map<String, Way> ofAnother() {
        return Map.of(
                "greetNewcomer",
                (trio, _, index) -> greet(trio, index, trio.ids().get(Standing.LEADER)));
    }

    @Override
    public Set<String> onlyOneself() {
        return Set.of("readFirstSteps", "noteCharterReading", "dismissFirstSteps", "bringBackFirstSteps");
    }

    private static Call greet(Trio trio, int index, String greeter) {
        var community = trio.communities().get(index);
        var newcomer = Members.add(community, Caller.newcomer(), "MEMBER");
        var id = UUID.randomUUID().toString();
        return new Call(
                () -> Database.execute("""
                        insert into newcomer_welcome (id, membership_id, community_id, greeter_id, named_at, due_at)
                        select ?::uuid, id, community_id, ?::uuid, now(), now() from membership
                        where community_id = ?::uuid and person_id = ?::uuid""", id, greeter, community, newcomer),
                (caller, where) -> caller.put("/communities/{id}/newcomers/{newcomer}/greeting", where, id));
    }
}
