package org.guildhall.charter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.activity.Activities;
import org.guildhall.platform.Round;

/** Notes, once, that the day has passed on which members wanted to look at their charter again. */
@ApplicationScoped
class NoteReviewsDue implements Round {
    private final Charters charters;
    private final Activities activities;

    NoteReviewsDue(Charters charters, Activities activities) {
        this.charters = charters;
        this.activities = activities;
    }

    @Override
    public String name() {
        return "note-charter-reviews-due";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void go(Instant now) {
        charters.reviewed(now).stream()
                .filter(found -> found.overdue(now))
                .forEach(found -> activities.record(found.charter().reviewDue(found.community(), now)));
    }
}
