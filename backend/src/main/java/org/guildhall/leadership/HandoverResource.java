package org.guildhall.leadership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Passing a community on to its next leader. */
@Path("/api/v1/communities/{community}/handovers")
@Tag(name = "Roles")
class HandoverResource {
    private final Standings standings;
    private final Handovers handovers;
    private final HandingOver handingOver;
    private final Pages pages;

    HandoverResource(Standings standings, Handovers handovers, HandingOver handingOver, Pages pages) {
        this.standings = standings;
        this.handovers = handovers;
        this.handingOver = handingOver;
        this.pages = pages;
    }

    /** To whom, and what they should know. */
    @Schema(name = "NewHandover")
    record NewHandover(
            @Schema(description = "Id of an active member.") @NotNull
            UUID to,

            @Schema(
                    description = "What the next leader should know.",
                    examples = "The calls are every second Thursday; Tariq has the list of topics.")
            @Size(max = 2000)
            @Prose
            @Nullable
            String note) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listHandovers",
            summary = "List the hand-overs under way",
            description = "Leaders see all of them, other members those they are part of.")
    public Page<HandoverView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        HandoverPolicy.see(here).orRefuse();
        var found = pages.cut(
                page,
                Handovers.NEWEST,
                List.of(here.community().id, here.actor().id(), here.leads()),
                (position, rows) -> handovers.open(here, position, rows));
        var waiting = found.items().isEmpty() ? List.<OpenItem>of() : handovers.openItems(here);
        return found.map(between -> HandoverView.of(between, here, waiting));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "proposeHandover",
            summary = "Propose to hand the community over",
            description =
                    "By a leader, to an active member. Nothing changes until that person accepts and the leader completes it; both can cancel before.")
    @APIResponse(responseCode = "201", description = "The hand-over, which waits for the receiver.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`handover-open`: the caller is handing this community over already. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<HandoverView> propose(@RestPath String community, @Valid @NotNull NewHandover body) {
        var here = standings.at(community);
        HandoverPolicy.propose(here).orRefuse();
        var between = handingOver.propose(here, body);
        return RestResponse.ResponseBuilder.<HandoverView>created(URI.create(
                        "/api/v1/communities/" + here.community().id + "/handovers/" + between.handover().id))
                .entity(HandoverView.of(between, here, handovers.openItems(here)))
                .build();
    }
}
