package org.guildhall.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.guildhall.activity.Activities;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Communities;
import org.guildhall.community.Memberships;

/** Gives and takes single memberships for a rule, and remembers which came from it. */
@ApplicationScoped
class Granting {
    private final Memberships memberships;
    private final Communities communities;
    private final Activities activities;
    private final EntityManager database;

    Granting(Memberships memberships, Communities communities, Activities activities, EntityManager database) {
        this.memberships = memberships;
        this.communities = communities;
        this.activities = activities;
        this.database = database;
    }

    /**
     * Does a step, unless the person has moved since it was planned.
     *
     * @return whether anything has changed
     */
    boolean did(GroupPlan.Step step, GroupRules.Ruled ruled, Instant now) {
        return switch (step.outcome()) {
            case ADDED -> give(step, ruled, now);
            case REMOVED -> take(step, ruled, now);
            default -> false;
        };
    }

    /** Moves the member count when everybody has come and gone. */
    void count(GroupRules.Ruled ruled, int change) {
        if (change != 0) {
            communities.count(ruled.community(), change);
        }
    }

    /** Writes down what is beside the memberships. */
    void record(Activity activity) {
        activities.record(activity);
    }

    private boolean give(GroupPlan.Step step, GroupRules.Ruled ruled, Instant now) {
        var membership = memberships.admit(ruled.community(), step.person(), now);
        membership.ifPresent(id -> {
            var _ = database.createNativeQuery(
                            "insert into group_membership (membership_id, rule_id) values (:membership, :rule)")
                    .setParameter("membership", id)
                    .setParameter("rule", ruled.rule().id)
                    .executeUpdate();
            record(ActivityKind.MEMBERSHIP_JOINED, step, ruled, now);
        });
        return membership.isPresent();
    }

    private boolean take(GroupPlan.Step step, GroupRules.Ruled ruled, Instant now) {
        if (step.membershipId() == null || !memberships.release(step.membershipId(), now)) {
            return false;
        }
        var _ = database.createNativeQuery("update group_membership set taken_back_at = :now where membership_id = :id")
                .setParameter("now", now)
                .setParameter("id", step.membershipId())
                .executeUpdate();
        record(ActivityKind.MEMBERSHIP_LEFT, step, ruled, now);
        return true;
    }

    /** As what it is for everybody else: the person has come, or gone. */
    private void record(ActivityKind kind, GroupPlan.Step step, GroupRules.Ruled ruled, Instant now) {
        var person = step.person();
        activities.record(Activity.in(ruled.community().id, kind, person.id, person.asSubject(), now)
                .because("Directory group “" + ruled.rule().groupName + "”"));
    }
}
