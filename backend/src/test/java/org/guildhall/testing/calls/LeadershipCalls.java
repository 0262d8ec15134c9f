package org.guildhall.testing.calls;

import static java.util.Map.entry;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Members;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;

/** Roles and their terms. */
public final class LeadershipCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry("listRoles", in("/communities/{id}/roles")),
                entry("listRoleOffers", in("/communities/{id}/role-offers")),
                entry("offerRole", (trio, _, index) -> {
                    var person = Members.add(trio.communities().get(index), Caller.newcomer(), "MEMBER");
                    return new Call((caller, id) -> caller.post(
                            "/communities/" + id + "/role-offers", Map.of("person", person, "role", "FACILITATOR")));
                }),
                entry("endRole", (trio, _, index) -> {
                    var person = Members.add(trio.communities().get(index), Caller.newcomer(), "FACILITATOR");
                    return new Call((caller, id) -> caller.put(
                            "/communities/" + id + "/roles/" + person + "/ending",
                            Map.of("reason", "We agreed on it.")));
                }),
                entry("renewTerm", (trio, _, index) -> {
                    var person = Members.add(trio.communities().get(index), Caller.newcomer(), "FACILITATOR");
                    return new Call((caller, id) -> caller.put("/communities/{id}/roles/{person}/term", id, person));
                }),
                entry("stepDown", (_, _, _) -> new Call((caller, id) -> caller.delete("/communities/{id}/role", id))),
                entry("acceptRole", (trio, standing, index) -> toSelf(trio, standing, index, LeadershipCalls::accept)),
                entry(
                        "endRoleOffer",
                        (trio, standing, index) -> standing == Standing.LEADER
                                ? toAnother(trio, index, LeadershipCalls::end)
                                : toSelf(trio, standing, index, LeadershipCalls::end)));
    }

    @Override
    public Map<String, Way> ofAnother() {
        return Map.of(
                "acceptRole", (trio, _, index) -> toAnother(trio, index, LeadershipCalls::accept),
                "endRoleOffer", (trio, _, index) -> toAnother(trio, index, LeadershipCalls::end));
    }

    @Override
    public Set<String> onlyOneself() {
        return Set.of("listMyRoleOffers", "listMyResponsibilities");
    }

    private static Way in(String path) {
        return (_, _, _) -> new Call((caller, community) -> caller.get(path, community));
    }

    private static Response accept(Caller caller, String offer) {
        return caller.put(offer + "/acceptance");
    }

    private static Response end(Caller caller, String offer) {
        return caller.delete(offer);
    }

    /** On an offer to the caller, where they belong; otherwise on another's. */
    private static Call toSelf(Trio trio, Standing standing, int index, BiFunction<Caller, String, Response> answer) {
        var belongs =
                Set.of(Standing.MEMBER, Standing.FACILITATOR, Standing.LEADER).contains(standing);
        return belongs ? on(trio, index, trio.ids().get(standing), answer) : toAnother(trio, index, answer);
    }

    private static Call toAnother(Trio trio, int index, BiFunction<Caller, String, Response> answer) {
        return on(trio, index, Members.add(trio.communities().get(index), Caller.newcomer(), "MEMBER"), answer);
    }

    private static Call on(Trio trio, int index, String person, BiFunction<Caller, String, Response> answer) {
        var offer = UUID.randomUUID().toString();
        return new Call(
                () -> Database.execute(
                        """
                        insert into role_offer (id, community_id, person_id, role, state, offered_by, offered_at, expires_at)
                        values (?::uuid, ?::uuid, ?::uuid, 'LEADER', 'OPEN', ?::uuid, now(), now() + interval '1 day')""",
                        offer,
                        trio.communities().get(index),
                        person,
                        trio.ids().get(Standing.LEADER)),
                (caller, community) -> answer.apply(caller, "/communities/" + community + "/role-offers/" + offer));
    }
}
