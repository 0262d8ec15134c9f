package org.guildhall.identity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person among those that a search found: enough to tell two of the same name apart. */
@Schema(name = "FoundPerson")
record FoundPersonView(
        @Schema(description = "The person's id.") UUID id,

        @Schema(description = "Short unique name, as in @grace.", examples = "grace")
        String handle,

        @Schema(description = "The name people go by.", examples = "Grace Okafor")
        String name,

        @Schema(description = "Where in the organisation.", examples = "Analytics") @Nullable
        String orgUnit,

        @Schema(examples = "London") @Nullable String location) {

    static FoundPersonView of(Person person) {
        return new FoundPersonView(person.id, person.handle, person.name, person.orgUnit, person.location);
    }
}
