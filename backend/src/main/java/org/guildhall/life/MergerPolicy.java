package org.guildhall.life;

import org.guildhall.community.Community;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.community.Status;
import org.guildhall.platform.Verdict;

/** Which community may go on in which, and who decides. */
final class MergerPolicy {
    private MergerPolicy() {}

    /** Proposing that the community one leads ends in another. */
    static Verdict propose(Standing here, Standing there) {
        return StatusPolicy.change(here).and(possible(here.community(), there.community()));
    }

    /** Whether both sides agree in one person, so that nobody has to be asked. */
    static boolean atOnce(Standing here, Standing there) {
        return StatusPolicy.change(here).allowed() && decide(there).allowed();
    }

    /** For the community that goes on. */
    static Verdict decide(Standing there) {
        return CommunityPolicy.changeStatus(there);
    }

    /** Either side may turn it down. */
    static Verdict refuse(Standing one, Standing other) {
        var mine = CommunityPolicy.changeStatus(one);
        return mine.allowed() ? mine : CommunityPolicy.changeStatus(other);
    }

    static Verdict open(Merger merger) {
        return merger.state == Merger.State.PROPOSED
                ? Verdict.allow()
                : Verdict.conflict("merger-decided", "This has been decided already. Read it again.");
    }

    /** What must hold of the two when it happens. */
    static Verdict possible(Community absorbed, Community survivor) {
        if (absorbed == survivor) {
            return Verdict.conflict("merger-with-itself", "A community cannot merge into itself.");
        }
        if (absorbed.status != Status.PAUSED && absorbed.status != Status.ACTIVE) {
            return CommunityPolicy.writable(absorbed);
        }
        if (survivor.status != Status.ACTIVE) {
            return Verdict.conflict(
                    "survivor-not-active", "The community that is to go on is not at work. Choose one that is.");
        }
        return survivor.visibility.widerThan(absorbed.visibility)
                ? Verdict.conflict(
                        "merger-widens",
                        "More people would see who belongs. A community merges into one that is as closed as itself, or more.")
                : Verdict.allow();
    }
}
