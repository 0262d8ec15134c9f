package org.guildhall.leadership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestPath;

/** What becomes of a responsibility. */
@Path("/api/v1/communities/{community}/responsibilities/{id}")
@Tag(name = "Responsibilities")
class ResponsibilityStateResource {
    private static final String SETTLED =
            "`responsibility-settled`: it was answered or ended meanwhile. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.";

    private final Standings standings;
    private final Responsibilities responsibilities;
    private final Activities activities;
    private final LeadershipConfig config;

    ResponsibilityStateResource(
            Standings standings, Responsibilities responsibilities, Activities activities, LeadershipConfig config) {
        this.standings = standings;
        this.responsibilities = responsibilities;
        this.activities = activities;
        this.config = config;
    }

    @PUT
    @Path("acceptance")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "acceptResponsibility",
            summary = "Agree to a responsibility",
            description =
                    "The person to whom it was offered accepts; a leader or facilitator confirms who volunteered. It is held for a term, as roles are.")
    @APIResponse(responseCode = "409", description = SETTLED)
    public ResponsibilityView accept(
            @RestPath String community, @RestPath @Parameter(description = "Id of the responsibility.") UUID id) {
        var here = standings.alone(community);
        var borne = responsibilities.in(here, id);
        ResponsibilityPolicy.accept(here, borne.responsibility()).orRefuse();
        var until = config.termFrom(here.actor().now());
        activities.record(borne.responsibility().take(borne.person(), until, here.actor()));
        return ResponsibilityView.of(borne, here);
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "endResponsibility",
            summary = "Decline, withdraw or give back a responsibility",
            description = "By the person themselves, or by a leader or facilitator.")
    @APIResponse(responseCode = "409", description = SETTLED)
    public void end(
            @RestPath String community, @RestPath @Parameter(description = "Id of the responsibility.") UUID id) {
        var here = standings.alone(community);
        var borne = responsibilities.in(here, id);
        ResponsibilityPolicy.end(here, borne.responsibility()).orRefuse();
        activities.record(borne.responsibility().end(borne.person(), here.actor()));
    }
}
