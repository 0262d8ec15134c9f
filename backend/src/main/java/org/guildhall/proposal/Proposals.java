package org.guildhall.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;

/** Finds proposals, and tells how far one is. */
@ApplicationScoped
class Proposals {
    private final Standings standings;
    private final Communities communities;
    private final Interests interests;
    private final ProposalConfig config;

    Proposals(Standings standings, Communities communities, Interests interests, ProposalConfig config) {
        this.standings = standings;
        this.communities = communities;
        this.interests = interests;
        this.config = config;
    }

    /**
     * The actor's standing, with the community held until the transaction ends: of many who change a proposal at once each sees what
     * those before did, and one of them brings it alive.
     */
    Standing hold(String community) {
        var here = standings.at(community);
        communities.lock(here.community());
        return here;
    }

    boolean enough(Community community) {
        return interests.count(community) >= config.interested();
    }

    ProposalView show(Standing here) {
        var mine = interests.of(here.actor(), here.community()).orElse(null);
        return ProposalView.of(
                here,
                interests.count(here.community()),
                config.interested(),
                mine,
                CommunityPolicy.readMembers(here).allowed());
    }
}
