package org.guildhall.leadership;

import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.platform.Verdict;

/** Who sees who is new, and who greets them. */
final class NewcomerPolicy {
    private NewcomerPolicy() {}

    static Verdict see(Standing here) {
        return Verdict.allowIf(here.contributes(), "members-only", "Only members see who is new in this community.");
    }

    /** The greeter who was named, and those who look after the community. */
    static Verdict greet(Standing here, NewcomerWelcome welcome) {
        return Verdict.allowIf(
                        here.contributes()
                                && (here.facilitates()
                                        || welcome.greeterId.equals(here.actor().id())),
                        "not-yours",
                        "Another member greets this newcomer.")
                .and(CommunityPolicy.writable(here.community()));
    }

    static Verdict ownSteps(Standing here) {
        return Verdict.allowIf(here.belongs(), "not-a-member", "You are not a member of this community.");
    }
}
