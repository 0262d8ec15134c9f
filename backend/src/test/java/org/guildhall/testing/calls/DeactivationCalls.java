package org.guildhall.testing.calls;

import java.util.Map;
import org.guildhall.testing.Caller;

/** Switching people's access off and on. */
public final class DeactivationCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.of(
                "readDeactivation",
                (_, _, _) -> {
                    var person = somebody();
                    return new Call((caller, _) -> caller.get("/people/{id}/deactivation", person));
                },
                "deactivatePerson",
                (_, _, _) -> {
                    var person = somebody();
                    return new Call((caller, _) ->
                            caller.put("/people/" + person + "/deactivation", Map.of("reason", "Left us.")));
                },
                "reactivatePerson",
                (_, _, _) -> {
                    var person = somebody();
                    return new Call((caller, _) -> caller.delete("/people/{id}/deactivation", person));
                });
    }

    private static String somebody() {
        return Caller.newcomer().get("/me").path("person.id");
    }
}
