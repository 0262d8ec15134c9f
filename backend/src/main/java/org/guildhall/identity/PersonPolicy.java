package org.guildhall.identity;

import org.guildhall.platform.Verdict;

/** Who may do what with a profile. */
final class PersonPolicy {
    private PersonPolicy() {}

    static Verdict edit(Actor actor, Person person) {
        return Verdict.allowIf(actor.id().equals(person.id), "not-yours", "Only you can edit your profile.");
    }

    static Verdict erase(Actor actor, Person person) {
        return Verdict.allowIf(actor.steward(), "stewards-only", "Only stewards can do this.")
                .and(
                        person.deactivatedAt != null
                                ? Verdict.allow()
                                : Verdict.conflict("not-deactivated", "Deactivate this person first."));
    }
}
