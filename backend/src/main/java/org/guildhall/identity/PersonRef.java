package org.guildhall.identity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as other things name them. */
public record PersonRef(
        @Schema(description = "The person's id.") UUID id,

        @Schema(description = "Short unique name, as in @grace.", examples = "grace")
        String handle,

        @Schema(description = "The name people go by.", examples = "Grace Adeyemi")
        String name) {

    public static PersonRef of(Person person) {
        return new PersonRef(person.id, person.handle, person.name);
    }

    /** The same where there may be nobody. */
    public static @Nullable PersonRef ofNullable(@Nullable Person person) {
        return person == null ? null : of(person);
    }
}
