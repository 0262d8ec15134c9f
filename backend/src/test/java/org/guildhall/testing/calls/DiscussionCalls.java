package org.guildhall.testing.calls;

import static java.util.Map.entry;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Posts;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;

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
                entry("editReply", own(false, DiscussionCalls::editReply)));
    }

    @Override
    public Map<String, Way> ofAnother() {
        return Map.ofEntries(
                entry("editDiscussion", discussion(Standing.OUTSIDER, DiscussionCalls::editDiscussion)),
                entry("editReply", reply(Standing.OUTSIDER, DiscussionCalls::editReply)));
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
    private static Object elsewhere(Trio trio, int index, String community, UUID id) {
        return community.equals(trio.communities().get(index)) ? id : UUID.randomUUID();
    }
}
