package org.guildhall.steward;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.Person;
import org.jspecify.annotations.Nullable;

/** A person as the stewards list everybody. */
@Schema(name = "PersonEntry")
record PersonEntryView(
        UUID id,

        @Schema(description = "Short unique name, as in @grace.", examples = "grace")
        String handle,

        @Schema(description = "The name people go by.", examples = "Grace Okafor")
        String name,

        @Schema(examples = "Analytics") @Nullable String orgUnit,
        boolean steward,
        @Nullable Instant deactivatedAt,
        @Nullable Instant erasedAt) {

    static PersonEntryView of(Person person) {
        return new PersonEntryView(
                person.id,
                person.handle,
                person.name,
                person.orgUnit,
                person.steward,
                person.deactivatedAt,
                person.erasedAt);
    }
}
