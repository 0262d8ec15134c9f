package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.guildhall.activity.Activities;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityConsumer;
import org.guildhall.activity.ActivityKind;

/** Ends what somebody who left still had in the community: responsibilities, and hand-overs under way. */
@ApplicationScoped
class SettleWhatTheyLeft implements ActivityConsumer {
    private static final Set<ActivityKind> ENDINGS =
            EnumSet.of(ActivityKind.MEMBERSHIP_LEFT, ActivityKind.MEMBERSHIP_REMOVED);

    private final Responsibilities responsibilities;
    private final Handovers handovers;
    private final Activities activities;

    SettleWhatTheyLeft(Responsibilities responsibilities, Handovers handovers, Activities activities) {
        this.responsibilities = responsibilities;
        this.handovers = handovers;
        this.activities = activities;
    }

    @Override
    public String name() {
        return "settle-what-they-left";
    }

    @Override
    public void consume(Activity activity) {
        var community = activity.communityId;
        if (community == null || !ENDINGS.contains(activity.kind)) {
            return;
        }
        for (var borne : responsibilities.leftBehind(community, activity.subjectId)) {
            activities.record(borne.responsibility().lapse(borne.person(), activity.at));
        }
        for (var between : handovers.leftBehind(community, activity.subjectId)) {
            activities.record(between.handover().lapse(between.to(), activity.at));
        }
    }
}
