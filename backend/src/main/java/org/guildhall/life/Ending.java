package org.guildhall.life;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activity;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.Memberships;
import org.guildhall.community.Standing;
import org.guildhall.identity.Actor;

/** What every end of a community brings with it, whether it closes or merges, and the way back. */
@ApplicationScoped
class Ending {
    private final Closures closures;
    private final Mergers mergers;
    private final Memberships memberships;
    private final Communities communities;

    Ending(Closures closures, Mergers mergers, Memberships memberships, Communities communities) {
        this.closures = closures;
        this.mergers = mergers;
        this.memberships = memberships;
        this.communities = communities;
    }

    /** Lets what is decided about its end follow what was decided before. */
    void hold(Community community) {
        communities.hold(community);
    }

    /** Whoever waits to belong waits no longer, other plans for it lapse, and how it ended is kept. */
    void end(Community community, Closure closure, Actor actor) {
        memberships.expire(community, closure.reason, actor.now());
        mergers.lapse(community, actor.now());
        closures.persist(closure);
    }

    /** @param lead whether the actor would lead it, should nobody do so any more */
    Activity undo(Standing here, boolean lead) {
        var led = !memberships.leaders(here.community()).isEmpty();
        StatusPolicy.led(led || lead).orRefuse();
        closures.inForce(here.community())
                .ifPresent(closure -> closure.reopened(here.actor().now()));
        communities.reclaim(here.community());
        var reopened = here.community().reopen(here.actor());
        if (!led) {
            memberships.lead(here);
            memberships.flush();
            communities.recount(here.community());
        }
        return reopened;
    }
}
