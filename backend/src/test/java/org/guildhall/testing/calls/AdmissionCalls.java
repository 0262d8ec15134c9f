package org.guildhall.testing.calls;

import static java.util.Map.entry;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;

/** Requests and invitations, members who rest or are sent away. */
public final class AdmissionCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry("readMembership", get("/communities/{id}/membership")),
                entry("editMembership", (_, _, _) -> new Call((caller, id) -> editMembership(caller, id))),
                entry("pauseMembership", (_, _, _) -> call("PUT", "/communities/{id}/membership/pause")),
                entry("resumeMembership", (_, _, _) -> call("DELETE", "/communities/{id}/membership/pause")),
                entry("withdrawCandidacy", (_, _, _) -> call("DELETE", "/communities/{id}/membership/candidacy")),
                entry("removeMember", (trio, _, index) -> remove(trio, index, "MEMBER")),
                entry("removeMember of a leader", (trio, _, index) -> remove(trio, index, "LEADER")),
                entry("readJoinQuestions", get("/communities/{id}/join-questions")),
                entry("editJoinQuestions", (_, _, _) -> new Call((caller, id) -> editQuestions(caller, id))),
                entry("listRequests", get("/communities/{id}/requests")),
                entry("decideRequest", (trio, _, index) -> decideRequest(trio, index)),
                entry("listInvitations", get("/communities/{id}/invitations")),
                entry("invitePeople", (_, _, _) -> invite()),
                entry("withdrawInvitation", (trio, _, index) -> {
                    var id = membership(trio, index, "INVITED", "MEMBER");
                    return new Call((caller, c) -> caller.delete("/communities/{c}/invitations/{id}", c, id));
                }),
                entry("listInvitationLinks", get("/communities/{id}/invitation-links")),
                entry(
                        "createInvitationLink",
                        (_, _, _) -> new Call((caller, c) -> post(caller, c, "invitation-links", Map.of()))),
                entry("revokeInvitationLink", (trio, _, index) -> {
                    var id = link(trio, index, UUID.randomUUID().toString());
                    return new Call((caller, c) -> caller.delete("/communities/{c}/invitation-links/{id}", c, id));
                }),
                entry("previewInvitationLink", (trio, _, index) -> byLink(trio, index, "")),
                entry("useInvitationLink", (trio, _, index) -> byLink(trio, index, "/use")),
                entry("listAppeals", get("/admin/appeals")),
                entry("decideAppeal", (trio, _, index) -> decideAppeal(trio, index)));
    }

    @Override
    public Set<String> onlyOneself() {
        return Set.of("listOwnRemovals", "appealRemoval");
    }

    private static Way get(String path) {
        return (_, _, _) ->
                new Call((caller, community) -> path.contains("{id}") ? caller.get(path, community) : caller.get(path));
    }

    private static Call call(String method, String path) {
        return new Call((caller, community) -> caller.request().request(method, path, community));
    }

    private static Response put(Caller caller, String path, Object body) {
        return caller.request().contentType(ContentType.JSON).body(body).put(path);
    }

    private static Response post(Caller caller, String community, String what, Object body) {
        return caller.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/communities/{id}/{what}", community, what);
    }

    private static Response editMembership(Caller caller, String community) {
        var etag = caller.get("/communities/{id}/membership", community).header("ETag");
        return caller.patch(
                "/communities/" + community + "/membership",
                String.valueOf(etag),
                Map.of("bring", "Maps " + UUID.randomUUID()));
    }

    private static Response editQuestions(Caller caller, String community) {
        var etag = caller.get("/communities/{id}/join-questions", community).header("ETag");
        return caller.request()
                .header("If-Match", String.valueOf(etag))
                .contentType(ContentType.JSON)
                .body(Map.of("questions", List.of("Why " + UUID.randomUUID() + "?")))
                .put("/communities/{id}/join-questions", community);
    }

    private static Call invite() {
        var handle = Caller.newcomer().get("/me").<String>path("person.handle");
        return new Call((caller, c) -> post(caller, c, "invitations", Map.of("rows", List.of(handle))));
    }

    private static Call decideRequest(Trio trio, int index) {
        var id = membership(trio, index, "REQUESTED", "MEMBER");
        return new Call((caller, c) ->
                put(caller, "/communities/" + c + "/requests/" + id + "/decision", Map.of("decision", "APPROVED")));
    }

    private static Call remove(Trio trio, int index, String role) {
        var id = membership(trio, index, "ACTIVE", role);
        Database.execute(
                "update community set member_count = member_count + 1 where id = ?::uuid",
                trio.communities().get(index));
        return new Call((caller, c) ->
                put(caller, "/communities/" + c + "/members/" + id + "/removal", Map.of("reason", "Because.")));
    }

    private static Call decideAppeal(Trio trio, int index) {
        var id = membership(trio, index, "LEFT", "MEMBER");
        Database.execute("insert into appeal (membership_id, text, made_at) values (?::uuid, 'Why?', now())", id);
        return new Call((caller, _) -> put(caller, "/admin/appeals/" + id + "/decision", Map.of("outcome", "UPHELD")));
    }

    private static Call byLink(Trio trio, int index, String what) {
        var secret = "join_" + UUID.randomUUID();
        var _ = link(trio, index, secret);
        return new Call((caller, community) -> {
            var path =
                    "/invitation-links/" + (community.equals(trio.communities().get(index)) ? secret : "none") + what;
            return what.isEmpty() ? caller.get(path) : caller.put(path);
        });
    }

    private static String link(Trio trio, int index, String secret) {
        return Database.column(
                        """
                        insert into invitation_link (id, community_id, hint, hash, created_by, created_at, expires_at, use_limit)
                        values (uuidv7(), ?::uuid, 'hint', sha256(?), ?::uuid, now(), now() + interval '1 day', 9) returning id""",
                        trio.communities().get(index),
                        secret.getBytes(StandardCharsets.UTF_8),
                        trio.ids().get(Standing.LEADER))
                .getFirst();
    }

    private static String membership(Trio trio, int index, String state, String role) {
        var person = Caller.newcomer().get("/me").<String>path("person.id");
        return Database.column("""
                        insert into membership (id, community_id, person_id, state, role, since, ended_at)
                        values (uuidv7(), ?::uuid, ?::uuid, ?, ?, now(), case when ? = 'LEFT' then now() end) returning id""", trio.communities().get(index), person, state, role, state)
                .getFirst();
    }
}
