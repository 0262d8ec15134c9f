package org.guildhall.discussion;

import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.community.Visibility;
import org.guildhall.platform.Verdict;

/** Who may do what with a discussion. Whoever gets here may read it. */
public final class DiscussionPolicy {
    private DiscussionPolicy() {}

    static Verdict start(Standing here, DiscussionKind kind) {
        if (kind == DiscussionKind.ANNOUNCEMENT) {
            return CommunityPolicy.facilitate(here);
        }
        var guest = kind == DiscussionKind.QUESTION && asksAsGuest(here);
        return Verdict.allowIf(
                        here.contributes() || here.granted() || guest,
                        "members-only",
                        "Only members can do this. Join the community first.")
                .and(CommunityPolicy.writable(here.community()));
    }

    private static boolean asksAsGuest(Standing here) {
        return here.community().guestQuestions
                && here.community().visibility == Visibility.PUBLIC
                && !here.actor().service()
                && !here.removed();
    }

    /** Taking part in it in any way: replying, reacting, voting. */
    public static Verdict takePart(Talk talk) {
        return Verdict.allowIf(talk.takesPart(), "members-only", "Only members can do this. Join the community first.")
                .and(CommunityPolicy.writable(talk.here().community()))
                .and(there(talk.discussion()));
    }

    static Verdict reply(Talk talk) {
        return takePart(talk).and(unlocked(talk.discussion())).and(goesOn(talk.discussion()));
    }

    static Verdict opinion(Talk talk) {
        return reply(talk).and(opinionsWelcome(talk.discussion()));
    }

    static Verdict edit(Talk talk) {
        return own(talk).and(changes(talk));
    }

    /** Whether its texts still change, whosever they are. */
    static Verdict changes(Talk talk) {
        return there(talk.discussion()).and(unlocked(talk.discussion()));
    }

    static Verdict delete(Talk talk) {
        return own(talk).and(kept(talk.discussion()));
    }

    /** What was deleted comes back through whoever deleted it may ask: its author, leaders and facilitators. */
    static Verdict restore(Talk talk) {
        return (talk.here().facilitates() ? keep(talk) : own(talk));
    }

    /** Ending it in any way. Requests for feedback are summed up by their maker, ideas are decided on by the community. */
    static Verdict close(Talk talk, Outcome outcome) {
        var makers = outcome == Outcome.SUMMED_UP;
        var decision = outcome == Outcome.ADOPTED || outcome == Outcome.PARKED || outcome == Outcome.DECLINED;
        var asAuthor = talk.mine() && !decision;
        return (asAuthor || makers ? own(talk) : keep(talk)).and(there(talk.discussion()));
    }

    static Verdict reopen(Talk talk) {
        var closedByAuthor = talk.mine() && talk.here().actor().id().equals(talk.discussion().closedBy);
        return (closedByAuthor ? own(talk) : keep(talk))
                .and(there(talk.discussion()))
                .and(current(talk));
    }

    /** Saying which answer solved a question: who asked, leaders and facilitators. */
    static Verdict accept(Talk talk) {
        return (talk.mine() && !talk.here().actor().service() ? own(talk) : keep(talk))
                .and(there(talk.discussion()))
                .and(question(talk.discussion()));
    }

    /** What leaders and facilitators do to keep a discussion in order. */
    public static Verdict keep(Talk talk) {
        return CommunityPolicy.facilitate(talk.here());
    }

    /** The same, as long as it is there and goes on under its own address. */
    public static Verdict arrange(Talk talk) {
        return keep(talk).and(there(talk.discussion()));
    }

    /** What is for who wrote it alone, while they take part. */
    private static Verdict own(Talk talk) {
        return Verdict.allowIf(talk.mine() && talk.takesPart(), "authors-only", "Only who wrote this can change it.")
                .and(CommunityPolicy.writable(talk.here().community()));
    }

    private static Verdict kept(Discussion discussion) {
        return discussion.mergedInto == null
                ? Verdict.allow()
                : Verdict.conflict("discussion-merged", "This discussion goes on in another one.");
    }

    /** Whether it can still change. */
    public static Verdict there(Discussion discussion) {
        return discussion.deletedAt == null
                ? kept(discussion)
                : Verdict.conflict("discussion-deleted", "This discussion is deleted. Restore it first.");
    }

    /** An announcement whose time has passed needs a new date before it goes on. */
    private static Verdict current(Talk talk) {
        var expiry = talk.discussion().expiresAt;
        return expiry == null || expiry.isAfter(talk.here().actor().now())
                ? Verdict.allow()
                : Verdict.conflict("announcement-expired", "Its time has passed. Give it a new date first.");
    }

    private static Verdict unlocked(Discussion discussion) {
        return discussion.locked()
                ? Verdict.conflict("discussion-locked", "This discussion is locked: " + discussion.lockReason)
                : Verdict.allow();
    }

    private static Verdict goesOn(Discussion discussion) {
        return discussion.goesOn()
                ? Verdict.allow()
                : Verdict.conflict("discussion-closed", "This discussion is closed. It can still be read.");
    }

    private static Verdict opinionsWelcome(Discussion discussion) {
        return discussion.opinionsWelcome
                ? Verdict.allow()
                : Verdict.conflict(
                        "opinions-not-welcome", "The maker asks for answers and questions, not for opinions.");
    }

    private static Verdict question(Discussion discussion) {
        return discussion.kind == DiscussionKind.QUESTION
                ? Verdict.allow()
                : Verdict.conflict("not-a-question", "Only questions have an accepted answer.");
    }
}
