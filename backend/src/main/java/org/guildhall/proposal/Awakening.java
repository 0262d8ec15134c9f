package org.guildhall.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activities;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.Memberships;
import org.guildhall.identity.Actor;

/** Brings a proposed community alive: whoever is interested becomes a member, and whoever proposed it leads. */
@ApplicationScoped
class Awakening {
    private final Interests interests;
    private final Memberships memberships;
    private final Communities communities;
    private final Activities activities;

    Awakening(Interests interests, Memberships memberships, Communities communities, Activities activities) {
        this.interests = interests;
        this.memberships = memberships;
        this.communities = communities;
        this.activities = activities;
    }

    /** To be called with the community locked. */
    void awake(Community community, Actor actor) {
        activities.record(community.activate(actor));
        for (var interested : interests.in(community)) {
            memberships.enrol(community, interested.person(), actor.now()).ifPresent(activity -> {
                communities.count(community, +1);
                activities.record(activity);
            });
        }
    }
}
