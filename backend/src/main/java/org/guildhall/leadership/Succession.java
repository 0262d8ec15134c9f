package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.guildhall.identity.People;
import org.guildhall.identity.Person;

/** Who leads the communities of somebody who goes. */
@ApplicationScoped
class Succession {

    /** A community and who leads it next. */
    record Next(Community community, Person leader) {}

    private final Successors successors;
    private final Interim interim;
    private final People people;

    Succession(Successors successors, Interim interim, People people) {
        this.successors = successors;
        this.interim = interim;
        this.people = people;
    }

    void queue() {
        successors.queue();
    }

    /** For every community at work that has no other leader: the first in line, and at last the steward who acts. */
    List<Next> after(Person leaver, Actor steward) {
        return successors.leftAlone(leaver).stream()
                .map(community -> new Next(
                        community,
                        successors.firstInLine(community, leaver).orElseGet(() -> people.findById(steward.id()))))
                .toList();
    }

    void appoint(List<Next> next, Actor steward) {
        next.forEach(each -> interim.appoint(each.leader(), each.community(), steward));
    }
}
