package org.guildhall.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityConsumer;
import org.guildhall.activity.ActivityKind;
import org.guildhall.identity.People;

/** Applies the rules to somebody who signs in for the first time, or with other groups than before. */
@ApplicationScoped
class FollowGroups implements ActivityConsumer {
    private final People people;
    private final GroupRules rules;
    private final Applying applying;

    FollowGroups(People people, GroupRules rules, Applying applying) {
        this.people = people;
        this.rules = rules;
        this.applying = applying;
    }

    @Override
    public String name() {
        return "follow-groups";
    }

    @Override
    public void consume(Activity activity) {
        if (activity.kind != ActivityKind.PERSON_ARRIVED && activity.kind != ActivityKind.PERSON_REGROUPED) {
            return;
        }
        var person = people.findById(activity.subjectId);
        if (person != null) {
            rules.enabled(person.id, person.groups).forEach(ruled -> applying.byItself(ruled, person.id, activity.at));
        }
    }
}
