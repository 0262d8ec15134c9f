package org.guildhall.identity;

import java.time.Instant;
import java.util.UUID;
import org.guildhall.activity.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a request, and when: a person, or a program with its own service account.
 *
 * @param steward whether the organisation made this person a steward, the last resort for any community
 * @param service whether this is a service account; it never acts in a person's name
 * @param orgUnit where the person works, stamped on what they contribute
 * @param now the time of the request; everything it changes happens at this one instant
 */
public record Actor(
        UUID id,
        String name,
        boolean steward,
        boolean service,
        @Nullable String orgUnit,
        Instant now) {

    static Actor of(Person person, Instant now) {
        return new Actor(person.id, person.name, person.steward, false, person.orgUnit, now);
    }

    static Actor of(ServiceAccount account, Instant now) {
        return new Actor(account.id, account.clientId, false, true, null, now);
    }

    public Subject subject() {
        return new Subject(service ? "service-account" : "person", id, name);
    }
}
