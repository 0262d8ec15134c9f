package org.guildhall.proposal;

import org.guildhall.community.Community;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.platform.Verdict;

/** Who may do what with a proposal. Its leader is whoever proposed it. */
final class ProposalPolicy {
    private ProposalPolicy() {}

    static Verdict read(Standing here) {
        return Verdict.allowIf(
                here.seesCard(), "private-community", "This community is private. How it began is for its members.");
    }

    static Verdict showInterest(Standing here) {
        return beInterested(here)
                .and(Verdict.allowIf(!here.belongs(), "belongs-already", "You belong to it already."))
                .and(proposed(here.community()));
    }

    static Verdict withdrawInterest(Standing here) {
        return beInterested(here).and(proposed(here.community()));
    }

    /** Starting without waiting for more interest. */
    static Verdict start(Standing here) {
        return Verdict.allowIf(
                        here.leads() || here.actor().steward(),
                        "proposer-only",
                        "Only whoever proposed it, and stewards, can start it.")
                .and(proposed(here.community()));
    }

    static Verdict withdraw(Standing here) {
        return Verdict.allowIf(here.leads(), "proposer-only", "Only whoever proposed it can withdraw it.")
                .and(proposed(here.community()));
    }

    private static Verdict beInterested(Standing here) {
        return Verdict.allowIf(!here.actor().service(), "people-only", "Only people are interested in something.")
                .and(read(here));
    }

    private static Verdict proposed(Community community) {
        return switch (community.status) {
            case PROPOSED -> Verdict.allow();
            case ACTIVE -> Verdict.conflict("community-started", "This community has started meanwhile.");
            case PAUSED, CLOSED -> CommunityPolicy.writable(community);
        };
    }
}
