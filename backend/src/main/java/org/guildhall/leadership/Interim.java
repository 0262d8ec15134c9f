package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activities;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.Membership;
import org.guildhall.community.MembershipState;
import org.guildhall.community.Memberships;
import org.guildhall.community.Role;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;

/** Makes somebody lead a community that would have no leader. */
@ApplicationScoped
class Interim {
    private final Communities communities;
    private final Memberships memberships;
    private final Activities activities;
    private final LeadershipConfig config;

    Interim(Communities communities, Memberships memberships, Activities activities, LeadershipConfig config) {
        this.communities = communities;
        this.memberships = memberships;
        this.activities = activities;
        this.config = config;
    }

    void appoint(Person person, Community community, Actor actor) {
        var membership = memberships
                .open(community, person.id)
                .orElseGet(() -> new Membership(community, person, MembershipState.INVITED, Role.MEMBER, actor.now()));
        memberships.persist(membership);
        if (membership.state != MembershipState.ACTIVE) {
            activities.record(membership.enter(person, actor));
            communities.count(community, +1);
        }
        activities.record(membership.lead(person, config.termFrom(actor.now()), actor));
    }
}
