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

/** Hand-overs. */
public final class HandoverCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.of(
                "listHandovers",
                (_, _, _) -> new Call((caller, community) -> caller.get("/communities/{id}/handovers", community)),
                "proposeHandover",
                (trio, _, index) -> {
                    var to = newMember(trio, index);
                    return new Call((caller, community) ->
                            caller.post("/communities/" + community + "/handovers", Map.of("to", to)));
                },
                "acceptHandover",
                (trio, standing, index) ->
                        to(mine(trio, standing, index), trio, index, "PROPOSED", HandoverCalls::accept),
                "completeHandover",
                (trio, standing, index) -> standing == Standing.LEADER
                        ? from(leader(trio), trio, index, HandoverCalls::complete)
                        : ofAnother().get("completeHandover").in(trio, standing, index),
                "cancelHandover",
                (trio, standing, index) ->
                        to(mine(trio, standing, index), trio, index, "PROPOSED", HandoverCalls::cancel));
    }

    @Override
    public Map<String, Way> ofAnother() {
        return Map.of(
                "acceptHandover",
                (trio, _, index) -> to(newMember(trio, index), trio, index, "PROPOSED", HandoverCalls::accept),
                "completeHandover",
                (trio, _, index) -> from(newMember(trio, index), trio, index, HandoverCalls::complete),
                "cancelHandover",
                (trio, _, index) -> to(newMember(trio, index), trio, index, "PROPOSED", HandoverCalls::cancel));
    }

    private static Response accept(Caller caller, String handover) {
        return caller.put(handover + "/acceptance");
    }

    private static Response complete(Caller caller, String handover) {
        return caller.put(handover + "/completion");
    }

    private static Response cancel(Caller caller, String handover) {
        return caller.delete(handover);
    }

    private static String leader(Trio trio) {
        return trio.ids().get(Standing.LEADER);
    }

    /** Who the caller is, where a hand-over can be to them. */
    private static String mine(Trio trio, Standing standing, int index) {
        return switch (standing) {
            case MEMBER, FACILITATOR -> trio.ids().get(standing);
            case LEADER -> leader(trio);
            default -> newMember(trio, index);
        };
    }

    private static String newMember(Trio trio, int index) {
        return Members.add(trio.communities().get(index), Caller.newcomer(), "MEMBER");
    }

    private static Call to(
            String to, Trio trio, int index, String state, BiFunction<Caller, String, Response> request) {
        return between(newMember(trio, index), to, trio, index, state, request);
    }

    private static Call from(String from, Trio trio, int index, BiFunction<Caller, String, Response> request) {
        return between(from, newMember(trio, index), trio, index, "ACCEPTED", request);
    }

    private static Call between(
            String from, String to, Trio trio, int index, String state, BiFunction<Caller, String, Response> request) {
        var id = UUID.randomUUID().toString();
        return new Call(
                () -> Database.execute("""
                        insert into handover (id, community_id, from_person, to_person, state, proposed_at, accepted_at)
                        values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?, now(), now())""", id, trio.communities().get(index), from, to, state),
                (caller, community) -> request.apply(caller, "/communities/" + community + "/handovers/" + id));
    }
}
