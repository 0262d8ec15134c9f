package org.guildhall.community;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Actors;
import org.guildhall.platform.Refusal;

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

    Standing start(CommunityResource.NewCommunity wish) {
        var actor = actors.current();
        CommunityPolicy.start(actor).orRefuse();
        if (wish.visibility() == Visibility.PRIVATE && wish.joining() != Joining.INVITE) {
            throw new Refusal.Invalid("/joining", "private-by-invitation", "must be INVITE in a private community");
        }
        var community = new Community(wish, actor);
        var leader = new Membership(community, actor, MembershipState.ACTIVE, Role.LEADER);
        communities.add(community, leader);
        activities.record(community.started(actor));
        return new Standing(actor, community, leader, false, null);
    }
}
