package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.activity.Activities;
import org.guildhall.community.MembershipState;
import org.guildhall.community.Memberships;
import org.guildhall.community.Standing;
import org.guildhall.community.Visibility;
import org.guildhall.identity.People;
import org.guildhall.identity.Person;
import org.guildhall.platform.Refusal;

/** Asks somebody to take a duty on, or takes note that somebody would. */
@ApplicationScoped
class Entrusting {
    private final People people;
    private final Memberships memberships;
    private final Responsibilities responsibilities;
    private final Activities activities;

    Entrusting(People people, Memberships memberships, Responsibilities responsibilities, Activities activities) {
        this.people = people;
        this.memberships = memberships;
        this.responsibilities = responsibilities;
        this.activities = activities;
    }

    Responsibilities.Borne propose(Standing here, UUID whom, ResponsibilityResource.NewResponsibility wish) {
        var person = eligible(here, whom, wish.kind())
                .orElseThrow(() ->
                        new Refusal.Invalid("/person", "not-a-member", "must be an active member of this community"));
        var responsibility = new Responsibility(here.community(), person, wish.kind(), wish.message(), here.actor());
        responsibilities.persistAndFlush(responsibility);
        activities.record(responsibility.proposed(person, here.actor()));
        return responsibilities.in(here, responsibility.id);
    }

    /** Members, and for sponsors anybody who may know of the community. */
    private Optional<Person> eligible(Standing here, UUID whom, Duty kind) {
        if (kind == Duty.SPONSOR && here.community().visibility != Visibility.PRIVATE) {
            return people.findByIdOptional(whom).filter(person -> person.deactivatedAt == null);
        }
        return memberships
                .belonging(here.community(), whom)
                .filter(member -> member.membership().state == MembershipState.ACTIVE)
                .map(Memberships.Member::person);
    }
}
