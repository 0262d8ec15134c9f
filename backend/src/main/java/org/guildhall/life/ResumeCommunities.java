package org.guildhall.life;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.guildhall.activity.Activities;
import org.guildhall.community.Communities;
import org.guildhall.platform.Round;

/** Brings communities back to work on the day that was named when they paused. */
@ApplicationScoped
class ResumeCommunities implements Round {
    /** Where a day begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final Communities communities;
    private final Activities activities;

    ResumeCommunities(Communities communities, Activities activities) {
        this.communities = communities;
        this.activities = activities;
    }

    @Override
    public String name() {
        return "resume-communities";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void go(Instant now) {
        communities.restingUntil(LocalDate.ofInstant(now, EARLIEST)).stream()
                .filter(community -> !community.today(now).isBefore(community.pausedUntil))
                .forEach(community -> activities.record(community.resume(now)));
    }
}
