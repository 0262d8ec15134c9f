package org.guildhall.community;

import org.guildhall.platform.Verdict;

/** Who may join and leave. */
final class MembershipPolicy {
    private MembershipPolicy() {}

    /** Joining at once or asking to; whoever belongs already may repeat it, and nothing happens. */
    static Verdict join(Standing here) {
        return Verdict.allowIf(!here.actor().service(), "people-only", "Only people become members.")
                .and(Verdict.allowIf(
                        here.membership() != null || here.community().joining != Joining.INVITE,
                        "invitation-only",
                        "People join this community by invitation. A leader can invite you."))
                .and(CommunityPolicy.writable(here.community()));
    }

    static Verdict leave(Standing here) {
        return Verdict.allowIf(here.belongs(), "not-a-member", "You are not a member of this community.")
                .and(CommunityPolicy.writable(here.community()));
    }
}
