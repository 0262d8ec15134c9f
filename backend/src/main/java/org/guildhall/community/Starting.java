package org.guildhall.community;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Actors;

/** Starts or proposes a community: the card and its first leader, all or nothing. */
@ApplicationScoped
public class Starting {
    private final Actors actors;
    private final Communities communities;
    private final Activities activities;

    Starting(Actors actors, Communities communities, Activities activities) {
        this.actors = actors;
        this.communities = communities;
        this.activities = activities;
    }

    Standing start(NewCommunity wish) {
        return begin(wish, Status.ACTIVE);
    }

    /** A community that first looks for interest; whoever proposes it will lead it. */
    public Standing propose(NewCommunity wish) {
        return begin(wish, Status.PROPOSED);
    }

    private Standing begin(NewCommunity wish, Status status) {
        var actor = actors.current();
        CommunityPolicy.start(actor).orRefuse();
        new Access(wish.visibility(), wish.joining()).orRefuse(status);
        var community = new Community(wish, status, actor);
        var leader = new Membership(community, actor, MembershipState.ACTIVE, Role.LEADER);
        communities.add(community, leader);
        activities.record(community.begun(actor));
        return new Standing(actor, community, leader, false, false, null, null);
    }
}
