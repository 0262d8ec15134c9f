package org.guildhall.admission;

import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.platform.Verdict;

/** Who answers requests, and who takes invitations and links back. */
final class AdmissionPolicy {
    private AdmissionPolicy() {}

    /** Requests and invitations are also read where the community rests. */
    static Verdict look(Standing here) {
        return Verdict.allowIf(
                here.facilitates(),
                "facilitators-only",
                "Only leaders and facilitators of this community can do this.");
    }

    static Verdict decide(Standing here) {
        return CommunityPolicy.facilitate(here);
    }

    /** Whoever made a link may take it back. */
    static Verdict revoke(Standing here, InvitationLink link) {
        return here.contributes() && link.createdBy.equals(here.actor().id())
                ? CommunityPolicy.contribute(here)
                : decide(here);
    }
}
