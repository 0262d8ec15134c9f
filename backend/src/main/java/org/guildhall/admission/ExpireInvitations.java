package org.guildhall.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.activity.Activities;
import org.guildhall.platform.Round;

/** Ends invitations that nobody accepted in time. */
@ApplicationScoped
class ExpireInvitations implements Round {
    private final Requests requests;
    private final Activities activities;

    ExpireInvitations(Requests requests, Activities activities) {
        this.requests = requests;
        this.activities = activities;
    }

    @Override
    public String name() {
        return "expire-invitations";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void go(Instant now) {
        requests.expired(now)
                .forEach(waiting -> activities.record(waiting.membership().expire(waiting.person(), now)));
    }
}
