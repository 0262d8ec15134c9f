package org.guildhall.testing;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.guildhall.testing.Trio.Standing;

/** How each operation of the contract is called by the permission table. */
public final class Operations {
    /** Operations that show or change nothing but the caller's own; their own tests say what they do. */
    public static final Set<String> ONLY_ONESELF =
            Set.of("readConfig", "readMe", "readFeed", "listAccessTokens", "createAccessToken");

    private Operations() {}

    /** One call, and what must be there before it. */
    public record Call(Runnable arrange, BiFunction<Caller, String, Response> request) {
        private Call(BiFunction<Caller, String, Response> request) {
            this(() -> {}, request);
        }

        public Response send(Caller caller, String community) {
            return request.apply(caller, community);
        }
    }

    public static List<String> ofTheContract() {
        try {
            return Pattern.compile("operationId: (\\w+)")
                    .matcher(Files.readString(Path.of("target/openapi/openapi.yaml")))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Call named(String operation, Trio trio, Standing standing, int index) {
        var leader = trio.ids().get(Standing.LEADER);
        return switch (operation) {
            case "listCommunities" -> new Call((caller, _) -> caller.get("/communities?limit=100&sort=-createdAt"));
            case "readCommunity" -> new Call((caller, community) -> caller.get("/communities/{id}", community));
            case "readCharter" -> new Call((caller, community) -> caller.get("/communities/{id}/charter", community));
            case "listMembers" -> new Call((caller, community) -> caller.get("/communities/{id}/members", community));
            case "readMemberCount" ->
                new Call((caller, community) -> caller.get("/communities/{id}/member-count", community));
            case "startCommunity" -> {
                var visibility = List.of("PUBLIC", "RESTRICTED", "PRIVATE").get(index);
                yield new Call(
                        (caller, _) -> caller.post("/communities", Given.wish(Map.of("visibility", visibility))));
            }
            case "joinCommunity" ->
                new Call((caller, community) -> caller.put("/communities/{id}/membership", community));
            case "leaveCommunity" ->
                new Call((caller, community) -> caller.delete("/communities/{id}/membership", community));
            case "listGrants" -> new Call((caller, community) -> caller.get("/communities/{id}/grants", community));
            case "giveGrant" -> {
                var client = knownClient();
                yield new Call(
                        (caller, community) -> caller.put("/communities/{id}/grants/{client}", community, client));
            }
            case "withdrawGrant" -> {
                var client = knownClient();
                yield new Call(
                        () -> Database.execute("""
                                insert into service_grant select ?::uuid, id, ?::uuid, now()
                                from service_account where client_id = ?""", trio.communities().get(index), leader, client),
                        (caller, community) -> caller.delete("/communities/{id}/grants/{client}", community, client));
            }
            case "readPerson" -> new Call((caller, _) -> caller.get("/people/{id}", leader));
            case "listPersonCommunities" -> new Call((caller, _) -> caller.get("/people/{id}/communities", leader));
            case "editPerson" -> editPerson(trio.ids().getOrDefault(standing, leader));
            case "revokeAccessToken" -> revoke(trio.ids().get(standing), trio.caller(standing));
            default -> throw new IllegalArgumentException("The table does not know how to call " + operation);
        };
    }

    /** The same operation on what is another's. */
    public static Call ofAnother(String operation, Trio trio) {
        var another = Caller.newcomer();
        var id = another.get("/me").<String>path("person.id");
        return "editPerson".equals(operation) ? editPerson(id) : revoke(id, another);
    }

    private static Call editPerson(String person) {
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

    private static String knownClient() {
        var client = "tool-" + UUID.randomUUID();
        Caller.service(client, "communities:read").get("/communities").then().statusCode(200);
        return client;
    }
}
