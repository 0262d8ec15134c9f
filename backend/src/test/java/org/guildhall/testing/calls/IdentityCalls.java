package org.guildhall.testing.calls;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Trio.Standing;

/** People and their access tokens. */
public final class IdentityCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.of(
                "searchPeople",
                (_, _, _) -> new Call((caller, _) -> caller.get("/people?q=grace")),
                "readPerson",
                (trio, _, _) -> new Call(
                        (caller, _) -> caller.get("/people/{id}", trio.ids().get(Standing.LEADER))),
                "editPerson",
                (trio, standing, _) ->
                        edit(trio.ids().getOrDefault(standing, trio.ids().get(Standing.LEADER))),
                "revokeAccessToken",
                (trio, standing, _) -> revoke(trio.ids().get(standing), trio.caller(standing)));
    }

    @Override
    public Map<String, Way> ofAnother() {
        return Map.of(
                "editPerson",
                (_, _, _) -> edit(Caller.newcomer().get("/me").path("person.id")),
                "revokeAccessToken",
                (_, _, _) -> {
                    var another = Caller.newcomer();
                    return revoke(another.get("/me").path("person.id"), another);
                });
    }

    @Override
    public Set<String> onlyOneself() {
        return Set.of("listAccessTokens", "createAccessToken");
    }

    private static Call edit(String person) {
        return new Call((caller, _) -> {
            var etag = caller.get("/people/{id}", person).header("ETag");
            return caller.patch(
                    "/people/" + person, String.valueOf(etag), Map.of("about", "Hello " + UUID.randomUUID()));
        });
    }

    private static Call revoke(String owner, Caller caller) {
        var token = owner == null ? UUID.randomUUID().toString() : newToken(caller);
        return new Call((someone, _) -> someone.delete("/tokens/{id}", token));
    }

    private static String newToken(Caller owner) {
        var expiry = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        return owner.post("/tokens", Map.of("name", "t", "scopes", List.of("people:read"), "expiresAt", expiry))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
