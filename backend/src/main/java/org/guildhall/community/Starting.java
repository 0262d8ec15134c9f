package org.guildhall.community;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Actors;

/** Starts a community: the card and its first leader, all or nothing. */
@ApplicationScoped
class Starting {
    private final Actors actors;
    private final Communities communities;
    private final Activities activities;

    Starting(Actors actors, Communities communities, Activities activities) {
        this.actors = actors;
        this.communities = communities;
        this.activities = activities;
    }

    Standing start(NewCommunity wish) {
        var actor = actors.current();
        CommunityPolicy.start(actor).orRefuse();
        new Access(wish.visibility(), wish.joining()).orRefuse();
        var community = new Community(wish, actor);
        var leader = new Membership(community, actor, MembershipState.ACTIVE, Role.LEADER);
        communities.add(community, leader);
        activities.record(community.started(actor));
        return new Standing(actor, community, leader, false, false, null, null);
    }
}
