package org.guildhall.proposal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;

/** What becomes of a proposal. */
@Path("/api/v1/communities/{community}")
@Tag(name = "Beginnings")
class BeginningResource {
    private final Standings standings;
    private final Proposals proposals;
    private final Awakening awakening;
    private final Activities activities;

    BeginningResource(Standings standings, Proposals proposals, Awakening awakening, Activities activities) {
        this.standings = standings;
        this.proposals = proposals;
        this.awakening = awakening;
        this.activities = activities;
    }

    /** Why a proposal is withdrawn. */
    @Schema(name = "Withdrawal")
    record Withdrawal(
            @Schema(examples = "The repair shop in Graz does this already; we join them.")
            @NotBlank
            @Size(max = 300)
            @Prose
            String reason) {}

    @GET
    @Path("proposal")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readProposal",
            summary = "Read how far a proposal is",
            description = "How many are interested, how many it takes, and what I said.")
    public ProposalView read(@RestPath String community) {
        var here = standings.at(community);
        ProposalPolicy.read(here).orRefuse();
        return proposals.show(here);
    }

    @PUT
    @Path("activation")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "activateProposal",
            summary = "Start a proposed community at once",
            description = "For whoever proposed it, and stewards: without waiting for more interest.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-started`: it has started already. `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public ProposalView activate(@RestPath String community) {
        var here = proposals.hold(community);
        ProposalPolicy.start(here).orRefuse();
        awakening.awake(here.community(), here.actor());
        return proposals.show(here);
    }

    @PUT
    @Path("withdrawal")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "withdrawProposal",
            summary = "Withdraw a proposal",
            description = "For whoever proposed it. It is closed with the reason, and can still be read.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-started`: it has started meanwhile. `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public ProposalView withdraw(@RestPath String community, @Valid @NotNull Withdrawal body) {
        var here = proposals.hold(community);
        ProposalPolicy.withdraw(here).orRefuse();
        activities.record(here.community().withdraw(body.reason(), here.actor()));
        return proposals.show(here);
    }
}
