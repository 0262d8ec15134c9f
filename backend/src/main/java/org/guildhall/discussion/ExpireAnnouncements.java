package org.guildhall.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.activity.Activities;
import org.guildhall.platform.Round;

/** Ends announcements whose time has passed. */
@ApplicationScoped
class ExpireAnnouncements implements Round {
    private final Discussions discussions;
    private final Activities activities;

    ExpireAnnouncements(Discussions discussions, Activities activities) {
        this.discussions = discussions;
        this.activities = activities;
    }

    @Override
    public String name() {
        return "expire-announcements";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void go(Instant now) {
        discussions.expired(now).forEach(discussion -> activities.record(discussion.expire(now)));
    }
}
