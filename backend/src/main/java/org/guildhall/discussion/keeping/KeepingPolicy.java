package org.guildhall.discussion.keeping;

import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.community.Visibility;
import org.guildhall.discussion.Discussion;
import org.guildhall.discussion.DiscussionPolicy;
import org.guildhall.discussion.Reply;
import org.guildhall.discussion.Talk;
import org.guildhall.platform.Verdict;

/** Who may put discussions in order. Whoever gets here may read them. */
final class KeepingPolicy {
    private KeepingPolicy() {}

    /** Hiding and showing again, also for a steward where they see what is said. */
    static Verdict hide(Talk talk) {
        var here = talk.here();
        return here.actor().steward() && here.seesContent()
                ? CommunityPolicy.writable(here.community())
                : CommunityPolicy.facilitate(here);
    }

    static Verdict move(Talk talk) {
        return CommunityPolicy.lead(talk.here());
    }

    /** What was written for a few does not become visible to more, because its authors did not agree to that. */
    static Verdict receive(Standing there, Talk talk) {
        return CommunityPolicy.lead(there)
                .and(
                        openness(there.community().visibility)
                                        > openness(talk.here().community().visibility)
                                ? Verdict.conflict(
                                        "move-widens",
                                        "More people would see this there than its authors wrote it for.")
                                : Verdict.allow());
    }

    private static int openness(Visibility visibility) {
        return switch (visibility) {
            case PRIVATE -> 0;
            case RESTRICTED -> 1;
            case PUBLIC -> 2;
        };
    }

    /** Taking replies to another discussion or from one: not where hiding would end for what was hidden with it. */
    static Verdict regroup(Talk talk) {
        return DiscussionPolicy.arrange(talk)
                .and(
                        talk.discussion().hiddenAt == null
                                ? Verdict.allow()
                                : Verdict.conflict(
                                        "discussion-hidden", "This discussion is hidden. Show it again first."));
    }

    /** Whether a reply can go to another discussion. */
    static Verdict take(Discussion from, Reply reply) {
        return reply.id.equals(from.acceptedReplyId)
                ? Verdict.conflict("reply-accepted", "The accepted answer stays with its question.")
                : Verdict.allow();
    }
}
