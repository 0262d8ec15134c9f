package org.guildhall.life;

import org.guildhall.community.Community;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.community.Status;
import org.guildhall.platform.Verdict;

/** Who may let a community rest or end, and when. */
final class StatusPolicy {
    private StatusPolicy() {}

    /** Pausing, resuming and closing: of a community that has started and has not ended. */
    static Verdict change(Standing here) {
        return CommunityPolicy.changeStatus(here).and(alive(here.community()));
    }

    /** Where it went is for everybody who may decide whether to join. */
    static Verdict readClosure(Standing here) {
        return Verdict.allowIf(
                here.seesCard() || here.pending(),
                "private-community",
                "This community is private. How it ended is for its members.");
    }

    /** The way out of having no leader is a step of its own, so that nobody comes to lead unawares. */
    static Verdict led(boolean led) {
        return led
                ? Verdict.allow()
                : Verdict.conflict(
                        "leader-missing",
                        "Nobody leads this community any more. A steward can reopen it with lead=true and lead it until a member takes over.");
    }

    private static Verdict alive(Community community) {
        return community.status == Status.PAUSED ? Verdict.allow() : CommunityPolicy.writable(community);
    }
}
