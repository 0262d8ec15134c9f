package org.guildhall.leadership;

import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.leadership.Responsibility.State;
import org.guildhall.platform.Verdict;

/** Who may give, take and end responsibilities; what holding one allows is nothing. */
final class ResponsibilityPolicy {
    private ResponsibilityPolicy() {}

    static Verdict propose(Standing here, boolean forOneself) {
        return forOneself ? CommunityPolicy.contribute(here) : CommunityPolicy.facilitate(here);
    }

    /** The other side agrees: the person to an offer, a leader or facilitator to a volunteer. */
    static Verdict accept(Standing here, Responsibility responsibility) {
        return switch (responsibility.state) {
            case OFFERED ->
                Verdict.allowIf(
                                own(here, responsibility),
                                "not-yours",
                                "Only the person to whom this was offered can accept.")
                        .and(CommunityPolicy.writable(here.community()));
            case VOLUNTEERED -> CommunityPolicy.facilitate(here);
            case HELD, ENDED ->
                involved(here, responsibility)
                        .and(Verdict.conflict("responsibility-settled", "This was settled meanwhile. Read it again."));
        };
    }

    static Verdict end(Standing here, Responsibility responsibility) {
        return involved(here, responsibility)
                .and(
                        responsibility.state == State.ENDED
                                ? Verdict.conflict(
                                        "responsibility-settled", "This was settled meanwhile. Read it again.")
                                : Verdict.allow());
    }

    private static Verdict involved(Standing here, Responsibility responsibility) {
        return own(here, responsibility)
                ? CommunityPolicy.writable(here.community())
                : CommunityPolicy.facilitate(here);
    }

    private static boolean own(Standing here, Responsibility responsibility) {
        return responsibility.personId.equals(here.actor().id());
    }
}
