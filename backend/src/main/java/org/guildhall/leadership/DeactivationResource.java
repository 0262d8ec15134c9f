package org.guildhall.leadership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Actors;
import org.guildhall.identity.People;
import org.guildhall.identity.PersonPolicy;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;

/** Switching a person's access off and on. */
@Path("/api/v1/people/{person}/deactivation")
@Tag(name = "People")
class DeactivationResource {
    private final Actors actors;
    private final People people;
    private final Departing departing;
    private final Activities activities;

    DeactivationResource(Actors actors, People people, Departing departing, Activities activities) {
        this.actors = actors;
        this.people = people;
        this.departing = departing;
        this.activities = activities;
    }

    /** Why a person's access ends. */
    @Schema(name = "NewDeactivation")
    record NewDeactivation(
            @Schema(description = "For the audit trail.", examples = "Left the organisation at the end of August.")
            @NotBlank
            @Size(max = 600)
            @Prose
            String reason) {}

    @GET
    @PermissionsAllowed(Scopes.PEOPLE_READ)
    @Operation(
            operationId = "readDeactivation",
            summary = "Read whether a person's access is off",
            description = "For stewards. While it is on: who would lead the communities that only this person leads.")
    public DeactivationView read(@RestPath String person) {
        var actor = actors.current();
        var found = people.named(person, actor);
        PersonPolicy.seeDeactivation(actor).orRefuse();
        return DeactivationView.of(found, departing.next(found, actor));
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.PEOPLE_WRITE)
    @Operation(
            operationId = "deactivatePerson",
            summary = "Switch a person's access off",
            description =
                    "By a steward, with the reason. Their next request is refused, their memberships end, and what they wrote stays theirs. A community that nobody else leads gets an interim leader at the same moment: the longest-serving facilitator, else the most active deputy, else the sponsor, else the steward.")
    @APIResponse(responseCode = "200", description = "The access is off; with who leads in their place.")
    @APIResponse(responseCode = "409", description = "`yourself`: nobody switches off their own access.")
    public DeactivationView deactivate(@RestPath String person, @Valid @NotNull NewDeactivation body) {
        var actor = actors.current();
        departing.queue();
        var found = people.named(person, actor);
        PersonPolicy.deactivate(actor, found).orRefuse();
        if (found.deactivatedAt != null) {
            return DeactivationView.of(found, List.of());
        }
        activities.record(found.deactivate(body.reason(), actor));
        return DeactivationView.of(found, departing.depart(found, actor));
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.PEOPLE_WRITE)
    @Operation(
            operationId = "reactivatePerson",
            summary = "Switch a person's access on again",
            description = "By a steward. Their memberships and roles do not come back by themselves.")
    @APIResponse(responseCode = "409", description = "`yourself`: not one's own.")
    public void reactivate(@RestPath String person) {
        var actor = actors.current();
        departing.queue();
        var found = people.named(person, actor);
        PersonPolicy.deactivate(actor, found).orRefuse();
        if (found.deactivatedAt != null) {
            activities.record(found.reactivate(actor));
        }
    }
}
