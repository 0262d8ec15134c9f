package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.activity.Activities;
import org.guildhall.platform.Round;

/** Announces, once for each, the terms that end soon. */
@ApplicationScoped
class RemindOfTerms implements Round {
    private final Roles roles;
    private final Activities activities;
    private final LeadershipConfig config;

    RemindOfTerms(Roles roles, Activities activities, LeadershipConfig config) {
        this.roles = roles;
        this.activities = activities;
        this.config = config;
    }

    @Override
    public String name() {
        return "remind-of-terms";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void go(Instant now) {
        roles.giveUsualTerm(config.termMonths());
        for (var member : roles.ending(now.plus(config.notice()))) {
            activities.record(member.membership().announceEnd(member.person(), now));
        }
    }
}
