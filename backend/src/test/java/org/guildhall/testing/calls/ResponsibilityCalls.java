package org.guildhall.testing.calls;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Members;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;

/** Responsibilities. */
public final class ResponsibilityCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.of(
                "listResponsibilities",
                (_, _, _) ->
                        new Call((caller, community) -> caller.get("/communities/{id}/responsibilities", community)),
                "proposeResponsibility",
                (trio, _, index) -> {
                    var person = newMember(trio, index);
                    return new Call((caller, community) -> caller.post(
                            "/communities/" + community + "/responsibilities",
                            Map.of("person", person, "kind", "GREETER")));
                },
                "acceptResponsibility",
                (trio, standing, index) -> of(owner(trio, standing, index), trio, index, ResponsibilityCalls::accept),
                "endResponsibility",
                (trio, standing, index) -> of(
                        standing == Standing.MEMBER ? trio.ids().get(standing) : newMember(trio, index),
                        trio,
                        index,
                        ResponsibilityCalls::end));
    }

    @Override
    public Map<String, Way> ofAnother() {
        return Map.of(
                "acceptResponsibility",
                (trio, _, index) -> of(newMember(trio, index), trio, index, ResponsibilityCalls::accept),
                "endResponsibility",
                (trio, _, index) -> of(newMember(trio, index), trio, index, ResponsibilityCalls::end));
    }

    private static Response accept(Caller caller, String responsibility) {
        return caller.put(responsibility + "/acceptance");
    }

    private static Response end(Caller caller, String responsibility) {
        return caller.delete(responsibility);
    }

    private static String owner(Trio trio, Standing standing, int index) {
        return switch (standing) {
            case MEMBER, FACILITATOR, LEADER -> trio.ids().get(standing);
            default -> newMember(trio, index);
        };
    }

    private static String newMember(Trio trio, int index) {
        return Members.add(trio.communities().get(index), Caller.newcomer(), "MEMBER");
    }

    private static Call of(String person, Trio trio, int index, BiFunction<Caller, String, Response> request) {
        var id = UUID.randomUUID().toString();
        return new Call(
                () -> Database.execute(
                        """
                        insert into responsibility (id, community_id, person_id, kind, state, proposed_by, proposed_at)
                        values (?::uuid, ?::uuid, ?::uuid, 'MENTOR', 'OFFERED', ?::uuid, now())""",
                        id,
                        trio.communities().get(index),
                        person,
                        trio.ids().get(Standing.LEADER)),
                (caller, community) -> request.apply(caller, "/communities/" + community + "/responsibilities/" + id));
    }
}
