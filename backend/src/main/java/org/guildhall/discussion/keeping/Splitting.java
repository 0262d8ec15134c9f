package org.guildhall.discussion.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.guildhall.activity.Activities;
import org.guildhall.discussion.Discussion;
import org.guildhall.discussion.Replies;
import org.guildhall.discussion.Starting;
import org.guildhall.discussion.Talk;
import org.guildhall.platform.Refusal;

/** Lets replies that led elsewhere go on as a discussion of their own. */
@ApplicationScoped
class Splitting {
    private final Starting starting;
    private final Replies replies;
    private final Regrouping regrouping;
    private final Activities activities;

    Splitting(Starting starting, Replies replies, Regrouping regrouping, Activities activities) {
        this.starting = starting;
        this.replies = replies;
        this.regrouping = regrouping;
        this.activities = activities;
    }

    /**
     * Answers the new discussion.
     *
     * @throws Refusal.Invalid when one of the replies is not in the discussion
     */
    Discussion split(Talk talk, String title, String body, List<UUID> chosen) {
        var source = talk.discussion();
        var found = replies.list("discussionId = ?1 and id in ?2", source.id, chosen);
        if (found.size() < new HashSet<>(chosen).size()) {
            throw new Refusal.Invalid("/replies", "unknown-reply", "must be replies of this discussion");
        }
        found.forEach(reply -> KeepingPolicy.take(source, reply).orRefuse());
        var target = starting.talk(talk.here(), title, body);
        activities.record(source.split(target, talk.here().actor()));
        regrouping.take(source, target, chosen);
        return target;
    }
}
