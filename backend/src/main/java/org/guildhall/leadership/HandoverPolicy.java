package org.guildhall.leadership;

import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.platform.Verdict;

/** Who may hand a community over, and who must agree. */
final class HandoverPolicy {
    private HandoverPolicy() {}

    static Verdict see(Standing here) {
        return Verdict.allowIf(here.belongs(), "members-only", "Only members see what is handed over.");
    }

    static Verdict propose(Standing here) {
        return CommunityPolicy.lead(here);
    }

    static Verdict accept(Standing here, Handover handover) {
        return Verdict.allowIf(
                        here.actor().id().equals(handover.toPerson),
                        "not-yours",
                        "Only the person to whom the community is handed over can accept.")
                .and(CommunityPolicy.contribute(here))
                .and(in(handover, Handover.State.PROPOSED));
    }

    static Verdict complete(Standing here, Handover handover) {
        return Verdict.allowIf(
                        here.actor().id().equals(handover.fromPerson),
                        "not-yours",
                        "Only the leader who hands over completes it.")
                .and(CommunityPolicy.lead(here))
                .and(in(handover, Handover.State.ACCEPTED));
    }

    static Verdict cancel(Standing here, Handover handover) {
        return Verdict.allowIf(
                        here.actor().id().equals(handover.fromPerson)
                                || here.actor().id().equals(handover.toPerson),
                        "not-yours",
                        "Only the two people of a hand-over can cancel it.")
                .and(CommunityPolicy.writable(here.community()))
                .and(handover.open() ? Verdict.allow() : over());
    }

    private static Verdict in(Handover handover, Handover.State state) {
        if (handover.state == state) {
            return Verdict.allow();
        }
        return handover.state == Handover.State.PROPOSED
                ? Verdict.conflict("not-accepted", "The other person has not accepted yet.")
                : over();
    }

    private static Verdict over() {
        return Verdict.conflict("handover-over", "This hand-over has moved on. Read it again.");
    }
}
