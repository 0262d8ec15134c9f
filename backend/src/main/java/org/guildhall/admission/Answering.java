package org.guildhall.admission;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activities;
import org.guildhall.admission.Requests.Waiting;
import org.guildhall.community.Entering;
import org.guildhall.community.MembershipState;
import org.guildhall.community.Standing;
import org.guildhall.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Answers a request that is locked: lets the person in, or says why not. */
@ApplicationScoped
class Answering {
    private final Entering entering;
    private final Activities activities;

    Answering(Entering entering, Activities activities) {
        this.entering = entering;
        this.activities = activities;
    }

    /** @param reason why not; null to let the person in */
    void answer(Standing here, Waiting request, @Nullable String reason) {
        var membership = request.membership();
        if (membership.state != MembershipState.REQUESTED) {
            if (membership.state == (reason == null ? MembershipState.ACTIVE : MembershipState.DECLINED)) {
                return;
            }
            throw new Refusal.Conflict(
                    "request-answered",
                    "This request waits no longer: somebody has answered it, or the person has withdrawn it.");
        }
        if (reason == null) {
            entering.approve(here, membership, request.person());
        } else {
            activities.record(membership.decline(here.actor(), request.person(), reason));
        }
    }
}
