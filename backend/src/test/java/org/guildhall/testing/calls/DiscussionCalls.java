package org.guildhall.testing.calls;

import static java.util.Map.entry;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Posts;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;
import org.jspecify.annotations.Nullable;

/** Discussions and their replies. */
public final class DiscussionCalls implements Calls {

    /** What is done to a discussion or reply, whose address is the string. */
    public interface Deed extends BiFunction<Caller, String, Response> {}

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry(
                        "listDiscussions",
                        (_, _, _) -> new Call((caller, id) -> caller.get("/communities/{id}/discussions", id))),
                entry(
                        "startDiscussion",
                        (_, _, _) -> new Call((caller, id) -> caller.post(
                                "/communities/" + id + "/discussions",
                                Map.of("kind", "QUESTION", "title", "Why " + UUID.randomUUID(), "body", "Why?")))),
                entry("readDiscussion", discussion(Standing.LEADER, Caller::get)),
                entry("listReplies", discussion(Standing.LEADER, (caller, it) -> caller.get(it + "/replies"))),
                entry("postReply", discussion(Standing.LEADER, DiscussionCalls::reply)),
                entry("editDiscussion", own(true, DiscussionCalls::editDiscussion)),
                entry("readReply", reply(Standing.LEADER, Caller::get)),
                entry("editReply", own(false, DiscussionCalls::editReply)),
                entry("deleteDiscussion", own(true, (caller, it) -> caller.put(it + "/deletion"))),
                entry("restoreDiscussion", deleted(null)),
                entry("deleteReply", own(false, (caller, it) -> caller.put(it + "/deletion"))),
                entry("restoreReply", own(false, (caller, it) -> caller.delete(it + "/deletion"))),
                entry("closeDiscussion", discussion(Standing.LEADER, DiscussionCalls::close)),
                entry("reopenDiscussion", discussion(Standing.LEADER, (caller, it) -> caller.delete(it + "/closure"))),
                entry("acceptAnswer", accepted(null)),
                entry("withdrawAcceptance", own(true, (caller, it) -> caller.delete(it + "/acceptance"))));
    }

    @Override
    public Set<String> onlyOneself() {
        return Set.of("listMyDuties");
    }

    @Override
    public Map<String, Way> ofAnother() {
        return Map.ofEntries(
                entry("editDiscussion", discussion(Standing.OUTSIDER, DiscussionCalls::editDiscussion)),
                entry("editReply", reply(Standing.OUTSIDER, DiscussionCalls::editReply)),
                entry("deleteDiscussion", discussion(Standing.OUTSIDER, (caller, it) -> caller.put(it + "/deletion"))),
                entry("restoreDiscussion", deleted(Standing.OUTSIDER)),
                entry("deleteReply", reply(Standing.OUTSIDER, (caller, it) -> caller.put(it + "/deletion"))),
                entry("restoreReply", reply(Standing.OUTSIDER, (caller, it) -> caller.delete(it + "/deletion"))),
                entry("acceptAnswer", accepted(Standing.OUTSIDER)),
                entry(
                        "withdrawAcceptance",
                        discussion(Standing.OUTSIDER, (caller, it) -> caller.delete(it + "/acceptance"))));
    }

    private static Response reply(Caller caller, String discussion) {
        return caller.post(discussion + "/replies", Map.of("body", "Because."));
    }

    private static Response editDiscussion(Caller caller, String discussion) {
        return caller.patch(discussion, Posts.etag(caller, discussion), Map.of("title", "How " + UUID.randomUUID()));
    }

    private static Response editReply(Caller caller, String reply) {
        return caller.patch(reply, Posts.etag(caller, reply), Map.of("body", "Because " + UUID.randomUUID()));
    }

    private static Response close(Caller caller, String discussion) {
        return caller.put(discussion + "/closure", Map.of("outcome", "CLOSED"));
    }

    /** @param author null for the caller */
    private static Way deleted(@Nullable Standing author) {
        return (trio, standing, index) -> {
            var id = UUID.randomUUID();
            return new Call(
                    () -> {
                        Posts.discussion(id, trio, index, author == null ? standing : author);
                        Database.execute("update discussion set deleted_at = now() where id = ?", id);
                    },
                    (caller, community) ->
                            caller.delete("/discussions/" + elsewhere(trio, index, community, id) + "/deletion"));
        };
    }

    /** @param author null for the caller */
    private static Way accepted(@Nullable Standing author) {
        return (trio, standing, index) -> {
            var id = UUID.randomUUID();
            var answer = UUID.randomUUID();
            return new Call(
                    () -> Posts.reply(answer, Posts.discussion(id, trio, index, author == null ? standing : author)),
                    (caller, community) -> caller.put(
                            "/discussions/" + elsewhere(trio, index, community, id) + "/acceptance",
                            Map.of("reply", answer)));
        };
    }

    /** On what the caller wrote, or where the column cannot have written it, on another's. */
    private static Way own(boolean discussion, Deed deed) {
        return (trio, standing, index) -> discussion
                ? discussion(standing, deed).in(trio, standing, index)
                : reply(standing, deed).in(trio, standing, index);
    }

    /** On a question in the community that somebody in this standing began. */
    public static Way discussion(Standing author, Deed deed) {
        return (trio, _, index) -> {
            var id = UUID.randomUUID();
            return new Call(
                    () -> Posts.discussion(id, trio, index, author),
                    (caller, community) -> deed.apply(caller, "/discussions/" + elsewhere(trio, index, community, id)));
        };
    }

    /** On a reply to such a question, by the same person. */
    public static Way reply(Standing author, Deed deed) {
        return (trio, _, index) -> {
            var id = UUID.randomUUID();
            return new Call(
                    () -> Posts.reply(id, Posts.discussion(UUID.randomUUID(), trio, index, author)),
                    (caller, community) -> deed.apply(caller, "/replies/" + elsewhere(trio, index, community, id)));
        };
    }

    /** Where the table asks with the id of no community, the id of no discussion. */
    static Object elsewhere(Trio trio, int index, String community, UUID id) {
        return community.equals(trio.communities().get(index)) ? id : UUID.randomUUID();
    }
}
