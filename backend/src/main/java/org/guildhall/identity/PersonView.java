package org.guildhall.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A person's profile. The e-mail address is shown to nobody else. */
@Schema(name = "Person")
public record PersonView(
        UUID id,

        @Schema(description = "Short unique name, as in @grace.", examples = "grace")
        String handle,

        @Schema(description = "The name people go by.", examples = "Grace Adeyemi")
        String name,

        @Schema(examples = "she/her") @Nullable String pronouns,

        @Schema(description = "Shown to oneself only.", examples = "grace@meridian.example") @Nullable
        String email,

        @Schema(description = "Where in the organisation.", examples = "Customer insight") @Nullable
        String orgUnit,

        @Schema(examples = "Data analysis") @Nullable String jobFamily,
        @Schema(examples = "Lagos") @Nullable String location,

        @Schema(description = "IANA time zone.", examples = "Africa/Lagos")
        String timeZone,

        @Schema(description = "Language of the app and of mails, as a BCP 47 tag.", examples = "en")
        String locale,

        @Schema(description = "In their own words.") @Nullable
        String about,

        @Schema(description = "Whether the organisation made this person a steward.")
        boolean steward,

        @Schema(description = "Whether this person has left; what they wrote stays.")
        boolean deactivated,

        @Schema(description = "Whether the profile and the names were removed for good.")
        boolean erased,

        @Schema(description = "When they first signed in.") Instant createdAt,
        Can can,
        @Schema(hidden = true) int version)
        implements Versioned {

    /** What the caller may do. */
    @Schema(name = "PersonAbilities")
    public record Can(
            @Schema(description = "Edit this profile.") boolean edit,

            @Schema(description = "Remove the profile and the names for good, as a steward.")
            boolean erase,

            @Schema(description = "Switch this person's access off, or on again.")
            boolean deactivate) {}

    public static PersonView of(Person person, Actor actor) {
        var own = person.id.equals(actor.id());
        return new PersonView(
                person.id,
                person.handle,
                person.name,
                person.pronouns,
                own ? person.email : null,
                person.orgUnit,
                person.jobFamily,
                person.location,
                person.timeZone,
                person.locale,
                person.about,
                person.steward,
                person.deactivatedAt != null,
                person.erasedAt != null,
                person.createdAt,
                new Can(
                        PersonPolicy.edit(actor, person).allowed(),
                        person.erasedAt == null
                                && PersonPolicy.erase(actor, person).allowed(),
                        person.erasedAt == null
                                && PersonPolicy.deactivate(actor, person).allowed()),
                person.version);
    }
}
