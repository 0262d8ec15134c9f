package org.guildhall.community;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activities;
import org.guildhall.platform.Refusal;

/** What people do with a membership of their own, once the policy has agreed; the member count moves along. */
@ApplicationScoped
class OwnMembership {
    private final Communities communities;
    private final Memberships memberships;
    private final Activities activities;

    OwnMembership(Communities communities, Memberships memberships, Activities activities) {
        this.communities = communities;
        this.memberships = memberships;
        this.activities = activities;
    }

    /** The open membership, or the last one. */
    Membership latest(Standing here) {
        return here.membership() != null
                ? here.mine()
                : memberships.latest(here.community(), here.actor().id()).orElseThrow(Refusal.NotFound::new);
    }

    Membership introduce(Standing here, MembershipResource.Introduction words) {
        activities.record(here.mine().introduce(here.actor(), words));
        return here.mine();
    }

    void leave(Standing here) {
        var counted = here.contributes();
        activities.record(here.mine().leave(here.actor()));
        if (counted) {
            count(here, -1);
        }
    }

    Membership pause(Standing here) {
        if (here.contributes()) {
            activities.record(here.mine().pause(here.actor()));
            count(here, -1);
        }
        return here.mine();
    }

    Membership resume(Standing here) {
        if (!here.contributes()) {
            activities.record(here.mine().resume(here.actor()));
            count(here, +1);
        }
        return here.mine();
    }

    void withdraw(Standing here) {
        activities.record(here.mine().withdraw(here.actor()));
    }

    /** The membership is written before the community, as everywhere, so that no two writers wait for each other. */
    private void count(Standing here, int change) {
        memberships.flush();
        communities.count(here.community(), change);
    }
}
