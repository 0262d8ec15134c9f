package org.guildhall.identity;

import io.quarkus.arc.All;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;

/** Removing a person's profile and names for good. */
@Path("/api/v1/people/{person}/erasure")
@Tag(name = "People")
class ErasureResource {
    private final Actors actors;
    private final People people;
    private final Activities activities;
    private final List<Traces> traces;

    ErasureResource(Actors actors, People people, Activities activities, @All List<Traces> traces) {
        this.actors = actors;
        this.people = people;
        this.activities = activities;
        this.traces = traces;
    }

    /** Why a person is erased. */
    @Schema(name = "Erasure")
    record Erasure(
            @Schema(
                    description = "For the audit trail. The person's name is removed from it, too.",
                    examples = "Has left and asked for it on 3 November.")
            @NotBlank
            @Size(min = 3, max = 600)
            @Prose
            String reason) {}

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.PEOPLE_WRITE)
    @Operation(
            operationId = "erasePerson",
            summary = "Erase a person",
            description =
                    "Removes the profile, the tokens and the names for good, of somebody who was deactivated before. What they wrote stays as a former member's, and so do counts. For stewards; repeating it changes nothing. It cannot be undone.")
    @APIResponse(responseCode = "409", description = "`not-deactivated`: deactivate the person first.")
    public void erase(@RestPath String person, @Valid @NotNull Erasure body) {
        var actor = actors.current();
        var found = people.named(person, actor);
        people.hold(found);
        PersonPolicy.erase(actor, found).orRefuse();
        if (found.erasedAt == null) {
            traces.forEach(trace -> trace.forget(found));
            activities.record(found.erase(body.reason(), actor));
        }
    }
}
