package org.guildhall.identity;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.platform.Etags;
import org.guildhall.platform.Line;
import org.guildhall.platform.MergePatch;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Zone;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** People's profiles. */
@Path("/api/v1/people/{person}")
@Tag(name = "People")
class PersonResource {
    private final Actors actors;
    private final People people;
    private final Activities activities;
    private final MergePatch mergePatch;

    PersonResource(Actors actors, People people, Activities activities, MergePatch mergePatch) {
        this.actors = actors;
        this.people = people;
        this.activities = activities;
        this.mergePatch = mergePatch;
    }

    /** What a person says about themselves. */
    @Schema(name = "Profile")
    record Profile(
            @NotBlank @Size(max = 80) @Line String name,
            @Size(max = 40) @Line @Nullable String pronouns,
            @Size(max = 120) @Line @Nullable String orgUnit,
            @Size(max = 120) @Line @Nullable String jobFamily,
            @Size(max = 120) @Line @Nullable String location,
            @NotNull @Zone String timeZone,
            @NotNull @Pattern(regexp = "en|de") String locale,
            @Size(max = 1000) @Prose @Nullable String about) {

        static Profile of(Person person) {
            return new Profile(
                    person.name,
                    person.pronouns,
                    person.orgUnit,
                    person.jobFamily,
                    person.location,
                    person.timeZone,
                    person.locale,
                    person.about);
        }
    }

    @GET
    @PermissionsAllowed(Scopes.PEOPLE_READ)
    @Operation(
            operationId = "readPerson",
            summary = "Read a profile",
            description = "A person by id, handle, or `me`. Everybody who is signed in may read every profile.")
    public PersonView read(@RestPath String person) {
        var actor = actors.current();
        return PersonView.of(people.named(person, actor), actor);
    }

    @PATCH
    @Transactional
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Scopes.PEOPLE_WRITE)
    @Operation(
            operationId = "editPerson",
            summary = "Edit one's own profile",
            description =
                    "Merge patch: what is absent stays, null empties a field. Another person's profile is refused.")
    public PersonView edit(
            @RestPath String person,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = Profile.class))) JsonNode patch) {
        var actor = actors.current();
        var found = people.named(person, actor);
        PersonPolicy.edit(actor, found).orRefuse();
        Etags.require(ifMatch, found.version);
        var profile = mergePatch.apply(patch, Profile.of(found), Profile.class);
        activities.record(found.edit(profile, actor));
        people.flush();
        return PersonView.of(found, actor);
    }
}
