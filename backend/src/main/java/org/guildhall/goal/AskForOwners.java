package org.guildhall.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.guildhall.activity.Activities;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityConsumer;

/** When somebody leaves a community, the goals they looked after need another owner. */
@ApplicationScoped
class AskForOwners implements ActivityConsumer {
    private static final Set<String> DEPARTURES = Set.of("membership.left", "membership.removed");

    private final Goals goals;
    private final Activities activities;

    AskForOwners(Goals goals, Activities activities) {
        this.goals = goals;
        this.activities = activities;
    }

    @Override
    public String name() {
        return "ask-for-goal-owners";
    }

    @Override
    public void consume(Activity activity) {
        if (DEPARTURES.contains(activity.kind.wire()) && activity.communityId != null) {
            goals.leftBy(activity.subjectId, activity.communityId)
                    .forEach(goal -> activities.record(goal.loseOwner(activity.at)));
        }
    }
}
