package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guildhall.activity.Activities;
import org.guildhall.community.Belongings;
import org.guildhall.community.Communities;
import org.guildhall.community.MembershipState;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;

/**
 * Takes a person out of every community, all in the caller's transaction. Where they were the last to lead, somebody leads for
 * the time being; what they wrote stays.
 */
@ApplicationScoped
class Departing {
    private final Communities communities;
    private final Belongings belongings;
    private final Succession succession;
    private final Activities activities;

    Departing(Communities communities, Belongings belongings, Succession succession, Activities activities) {
        this.communities = communities;
        this.belongings = belongings;
        this.succession = succession;
        this.activities = activities;
    }

    /** Deactivations follow one another, so that nobody is appointed who is being deactivated. */
    void queue() {
        succession.queue();
    }

    /** Who would lead where nobody else does. */
    List<Succession.Next> next(Person leaver, Actor actor) {
        return succession.after(leaver, actor);
    }

    /** Answers who leads what from now on. */
    List<Succession.Next> depart(Person leaver, Actor actor) {
        var left = belongings.alone(leaver);
        var next = succession.after(leaver, actor);
        succession.appoint(next, actor);
        activities.flush();
        for (var belonging : left) {
            if (belonging.membership().state == MembershipState.ACTIVE) {
                communities.count(belonging.community(), -1);
            }
            activities.record(belonging.membership().leave(leaver.asSubject(), actor));
        }
        return next;
    }
}
