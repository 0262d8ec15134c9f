package org.guildhall.identity;

import org.guildhall.platform.Verdict;

/** Who may do what with a profile. */
public final class PersonPolicy {
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

    /** Taking people out of the organisation and letting them in again; also seeing beforehand what that means. */
    public static Verdict seeDeactivation(Actor actor) {
        return Verdict.allowIf(actor.steward(), "stewards-only", "Only stewards switch people's access off and on.");
    }

    public static Verdict deactivate(Actor actor, Person person) {
        return seeDeactivation(actor)
                .and(
                        actor.id().equals(person.id)
                                ? Verdict.conflict("yourself", "Ask another steward to switch off your own access.")
                                : Verdict.allow());
    }
}
