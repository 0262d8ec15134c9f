package org.guildhall.testing.calls;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;

/** Cards, access, chapters and official communities. */
public final class SettingsCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry("editCommunity", (_, _, _) -> edit()),
                entry("changeAccess", (_, _, index) -> access(index)),
                entry("joinParent", (_, _, _) -> join()),
                entry(
                        "leaveParent",
                        (_, _, _) -> new Call((caller, id) -> caller.delete("/communities/{id}/parent", id))),
                entry(
                        "listChapters",
                        (_, _, _) -> new Call((caller, id) -> caller.get("/communities/{id}/chapters", id))),
                entry(
                        "recogniseCommunity",
                        (trio, _, index) -> official(trio.communities().get(index), false)),
                entry(
                        "disownCommunity",
                        (trio, _, index) -> official(trio.communities().get(index), true)));
    }

    private static Call edit() {
        return new Call((caller, id) -> {
            var etag = caller.get("/communities/{id}", id).header("ETag");
            return caller.patch(
                    "/communities/" + id, String.valueOf(etag), Map.of("tagline", "Line " + UUID.randomUUID()));
        });
    }

    /** The access it has already, so that the communities of the table stay what they are. */
    private static Call access(int index) {
        var access = Map.of(
                "visibility", List.of("PUBLIC", "RESTRICTED", "PRIVATE").get(index),
                "joining", List.of("OPEN", "REQUEST", "INVITE").get(index));
        return new Call((caller, id) -> caller.put("/communities/" + id + "/access", access));
    }

    private static Call join() {
        var parent = Given.community(Caller.newcomer());
        return new Call((caller, id) -> caller.put("/communities/" + id + "/parent", Map.of("community", parent)));
    }

    private static Call official(String community, boolean before) {
        return new Call(
                () -> Database.execute("update community set official = ? where id = ?::uuid", before, community),
                (caller, id) -> before
                        ? caller.delete("/communities/{id}/official", id)
                        : caller.put("/communities/{id}/official", id));
    }
}
