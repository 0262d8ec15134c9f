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

/** How a hand-over goes on. */
@Path("/api/v1/communities/{community}/handovers/{id}")
@Tag(name = "Roles")
class HandoverStateResource {
    private static final String RESTING =
            " `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.";

    private final Standings standings;
    private final Handovers handovers;
    private final HandingOver handingOver;
    private final Activities activities;

    HandoverStateResource(Standings standings, Handovers handovers, HandingOver handingOver, Activities activities) {
        this.standings = standings;
        this.handovers = handovers;
        this.handingOver = handingOver;
        this.activities = activities;
    }

    @PUT
    @Path("acceptance")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "acceptHandover",
            summary = "Accept a hand-over",
            description = "By the receiver, who thereby agrees to lead once it is completed.")
    @APIResponse(responseCode = "409", description = "`handover-over`: it has moved on." + RESTING)
    public HandoverView accept(
            @RestPath String community, @RestPath @Parameter(description = "Id of the hand-over.") UUID id) {
        var here = standings.alone(community);
        var between = handovers.in(here, id);
        HandoverPolicy.accept(here, between.handover()).orRefuse();
        activities.record(between.handover().accept(between.to(), here.actor()));
        return HandoverView.of(between, here, handovers.openItems(here));
    }

    @PUT
    @Path("completion")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "completeHandover",
            summary = "Complete a hand-over",
            description =
                    "By the leader who hands over: the receiver leads from now on, and the caller is a member. What is open at this moment is listed and kept.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`not-accepted`: the receiver has not accepted yet. `receiver-gone`: the receiver is not an active member any more. `handover-over`: it has moved on."
                            + RESTING)
    public HandoverView complete(
            @RestPath String community, @RestPath @Parameter(description = "Id of the hand-over.") UUID id) {
        var here = standings.alone(community);
        var between = handovers.in(here, id);
        HandoverPolicy.complete(here, between.handover()).orRefuse();
        handingOver.complete(here, between);
        return HandoverView.of(between, here, handovers.openItems(here));
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "cancelHandover",
            summary = "Cancel a hand-over",
            description = "By either of the two, before it is completed. The roles stay as they are.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`handover-over`: it has moved on. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void cancel(@RestPath String community, @RestPath @Parameter(description = "Id of the hand-over.") UUID id) {
        var here = standings.alone(community);
        var between = handovers.in(here, id);
        HandoverPolicy.cancel(here, between.handover()).orRefuse();
        activities.record(between.handover().cancel(between.to(), here.actor()));
    }
}
