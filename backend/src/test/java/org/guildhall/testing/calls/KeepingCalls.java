package org.guildhall.testing.calls;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.guildhall.testing.Given;
import org.guildhall.testing.Posts;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;

/** Keeping discussions in order. */
public final class KeepingCalls implements Calls {
    private static final Map<String, String> REASON = Map.of("reason", "It goes in circles.");

    @Override
    public Map<String, Way> ways() {
        return Map.ofEntries(
                entry(
                        "pinDiscussion",
                        DiscussionCalls.discussion(Standing.LEADER, (caller, it) -> caller.put(it + "/pin"))),
                entry(
                        "unpinDiscussion",
                        DiscussionCalls.discussion(Standing.LEADER, (caller, it) -> caller.delete(it + "/pin"))),
                entry(
                        "lockDiscussion",
                        DiscussionCalls.discussion(Standing.LEADER, (caller, it) -> caller.put(it + "/lock", REASON))),
                entry(
                        "unlockDiscussion",
                        DiscussionCalls.discussion(Standing.LEADER, (caller, it) -> caller.delete(it + "/lock"))),
                entry(
                        "hideDiscussion",
                        DiscussionCalls.discussion(
                                Standing.LEADER, (caller, it) -> caller.put(it + "/hiding", REASON))),
                entry(
                        "revealDiscussion",
                        DiscussionCalls.discussion(Standing.LEADER, (caller, it) -> caller.delete(it + "/hiding"))),
                entry(
                        "hideReply",
                        DiscussionCalls.reply(Standing.LEADER, (caller, it) -> caller.put(it + "/hiding", REASON))),
                entry(
                        "revealReply",
                        DiscussionCalls.reply(Standing.LEADER, (caller, it) -> caller.delete(it + "/hiding"))),
                entry("moveDiscussion", KeepingCalls::move),
                entry("mergeDiscussion", KeepingCalls::merge),
                entry("splitDiscussion", KeepingCalls::split));
    }

    /** To a private community that the leader leads, too. */
    private static Call move(Trio trio, Standing standing, int index) {
        var id = UUID.randomUUID();
        var target = new AtomicReference<String>();
        return new Call(
                () -> {
                    var _ = Posts.discussion(id, trio, index, Standing.LEADER);
                    target.set(Given.community(trio.caller(Standing.LEADER), "PRIVATE", "INVITE"));
                },
                (caller, community) -> caller.put(
                        "/discussions/" + DiscussionCalls.elsewhere(trio, index, community, id) + "/move",
                        Map.of("community", target.get())));
    }

    private static Call merge(Trio trio, Standing standing, int index) {
        var id = UUID.randomUUID();
        var other = UUID.randomUUID();
        return new Call(
                () -> {
                    var _ = Posts.discussion(id, trio, index, Standing.LEADER);
                    var _ = Posts.discussion(other, trio, index, Standing.LEADER);
                },
                (caller, community) -> caller.put(
                        "/discussions/" + DiscussionCalls.elsewhere(trio, index, community, id) + "/merger",
                        Map.of("into", other)));
    }

    private static Call split(Trio trio, Standing standing, int index) {
        var id = UUID.randomUUID();
        var reply = UUID.randomUUID();
        return new Call(
                () -> {
                    var _ = Posts.reply(reply, Posts.discussion(id, trio, index, Standing.LEADER));
                },
                (caller, community) -> caller.post(
                        "/discussions/" + DiscussionCalls.elsewhere(trio, index, community, id) + "/splits",
                        Map.of("title", "Elsewhere", "body", "It led there.", "replies", List.of(reply))));
    }
}
