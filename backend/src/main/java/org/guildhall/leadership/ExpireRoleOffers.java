package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.activity.Activities;
import org.guildhall.platform.Round;

/** Ends offers that nobody answered. */
@ApplicationScoped
class ExpireRoleOffers implements Round {
    private final RoleOffers offers;
    private final Activities activities;

    ExpireRoleOffers(RoleOffers offers, Activities activities) {
        this.offers = offers;
        this.activities = activities;
    }

    @Override
    public String name() {
        return "expire-role-offers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void go(Instant now) {
        for (var offered : offers.overdue(now)) {
            activities.record(offered.offer().expire(offered.person(), now));
        }
    }
}
