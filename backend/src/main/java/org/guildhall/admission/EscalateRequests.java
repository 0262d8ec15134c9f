package org.guildhall.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.activity.Activities;
import org.guildhall.platform.Round;

/** Tells the stewards of requests that nobody answered in time, once each. */
@ApplicationScoped
class EscalateRequests implements Round {
    private final Requests requests;
    private final Activities activities;

    EscalateRequests(Requests requests, Activities activities) {
        this.requests = requests;
        this.activities = activities;
    }

    @Override
    public String name() {
        return "escalate-requests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void go(Instant now) {
        requests.overdue(now)
                .forEach(waiting -> activities.record(waiting.membership().escalate(waiting.person(), now)));
    }
}
