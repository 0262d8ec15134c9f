package org.guildhall.discussion;

import org.guildhall.community.CommunityPolicy;
import org.guildhall.platform.Verdict;

/** Who may do what with a reply. Whoever gets here may read its discussion. */
public final class ReplyPolicy {
    private ReplyPolicy() {}

    static Verdict edit(Talk talk, Reply reply) {
        return own(talk, reply).and(DiscussionPolicy.changes(talk)).and(there(reply));
    }

    static Verdict delete(Talk talk, Reply reply) {
        return own(talk, reply);
    }

    static Verdict restore(Talk talk, Reply reply) {
        return talk.here().facilitates() ? DiscussionPolicy.keep(talk) : own(talk, reply);
    }

    static Verdict accept(Talk talk, Reply reply) {
        return DiscussionPolicy.accept(talk)
                .and(there(reply))
                .and(
                        reply.commentOn == null
                                ? Verdict.allow()
                                : Verdict.conflict("not-an-answer", "A comment on an answer cannot be accepted."));
    }

    /** Reacting to it, or otherwise pointing at it as something that is said. */
    public static Verdict react(Talk talk, Reply reply) {
        return DiscussionPolicy.takePart(talk).and(there(reply));
    }

    /** Whether the reader sees what it says: hidden words are for who wrote them and for those who keep order. */
    public static boolean reads(Talk talk, Reply reply) {
        return reply.deletedAt == null
                && (reply.hiddenAt == null
                        || reply.by(talk.here().actor())
                        || talk.here().facilitates()
                        || talk.here().opened());
    }

    private static Verdict own(Talk talk, Reply reply) {
        return Verdict.allowIf(
                        reply.by(talk.here().actor()) && talk.takesPart(),
                        "authors-only",
                        "Only who wrote this can change it.")
                .and(CommunityPolicy.writable(talk.here().community()));
    }

    /** Whether it is not deleted. */
    public static Verdict kept(Reply reply) {
        return reply.deletedAt == null ? Verdict.allow() : Verdict.conflict("reply-deleted", "This reply is deleted.");
    }

    private static Verdict there(Reply reply) {
        return kept(reply)
                .and(
                        reply.hiddenAt == null
                                ? Verdict.allow()
                                : Verdict.conflict("reply-hidden", "This reply is hidden: " + reply.hiddenReason));
    }
}
