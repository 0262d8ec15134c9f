package org.guildhall.steward;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityConsumer;

/** Compares a community with the others whenever something happens to the community itself, so that listing pairs compares nothing. */
@ApplicationScoped
class NoticeLookAlikes implements ActivityConsumer {
    private final LookAlikes lookAlikes;

    NoticeLookAlikes(LookAlikes lookAlikes) {
        this.lookAlikes = lookAlikes;
    }

    @Override
    public String name() {
        return "notice-look-alikes";
    }

    @Override
    public void consume(Activity activity) {
        var community = activity.communityId;
        if (community != null && activity.subjectKind.equals("community")) {
            lookAlikes.notice(community, activity.at);
        }
    }
}
