package org.guildhall.community;

import org.guildhall.platform.Verdict;

/** Who may come, rest and go, and who may send others away. */
public final class MembershipPolicy {
    private MembershipPolicy() {}

    /** Joining at once or asking to; whoever belongs already may repeat it, and nothing happens. */
    static Verdict join(Standing here) {
        return people(here)
                .and(Verdict.allowIf(
                        here.membership() != null || here.community().joining != Joining.INVITE,
                        "invitation-only",
                        "People join this community by invitation. A leader can invite you."))
                .and(comeBack(here))
                .and(CommunityPolicy.writable(here.community()));
    }

    /** Who was removed comes back when invited, or when a steward has upheld their appeal. */
    private static Verdict comeBack(Standing here) {
        return Verdict.allowIf(
                here.membership() != null || !here.removed(),
                "removed",
                "You were removed from this community. A steward can look at it again if you appeal, or a leader can invite you.");
    }

    static Verdict leave(Standing here) {
        return belong(here).and(CommunityPolicy.writable(here.community()));
    }

    /** Pausing and coming back from it. */
    static Verdict pause(Standing here) {
        return leave(here);
    }

    static Verdict introduce(Standing here) {
        return leave(here);
    }

    /** Taking back one's request, or declining an invitation. */
    static Verdict withdraw(Standing here) {
        return Verdict.allowIf(here.pending(), "not-pending", "You have neither asked nor been invited.")
                .and(CommunityPolicy.writable(here.community()));
    }

    /** Leaders send members away; a leader is removed by a steward alone. */
    static Verdict remove(Standing here, Membership member) {
        if (member.personId.equals(here.actor().id())) {
            return Verdict.conflict("own-membership", "You cannot remove yourself. You can leave.");
        }
        return here.actor().steward()
                ? CommunityPolicy.writable(here.community())
                : CommunityPolicy.lead(here)
                        .and(Verdict.allowIf(
                                member.role != Role.LEADER,
                                "stewards-only",
                                "A leader can be removed by a steward only. Write to the stewards."));
    }

    /** Where everybody may read, every member may bring somebody along. */
    public static Verdict invite(Standing here) {
        return here.community().visibility == Visibility.PUBLIC
                ? CommunityPolicy.contribute(here)
                : CommunityPolicy.facilitate(here);
    }

    /** Coming in by an invitation link; who belongs already may repeat it, and nothing happens. */
    public static Verdict enterByLink(Standing here) {
        return people(here).and(comeBack(here)).and(CommunityPolicy.writable(here.community()));
    }

    private static Verdict people(Standing here) {
        return Verdict.allowIf(!here.actor().service(), "people-only", "Only people become members.");
    }

    private static Verdict belong(Standing here) {
        return Verdict.allowIf(here.belongs(), "not-a-member", "You are not a member of this community.");
    }
}
