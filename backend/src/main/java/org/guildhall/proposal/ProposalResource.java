package org.guildhall.proposal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityView;
import org.guildhall.community.Memberships;
import org.guildhall.community.NewCommunity;
import org.guildhall.community.Starting;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;

/** Proposing a community before there is one. */
@Path("/api/v1/proposals")
@Tag(name = "Beginnings")
class ProposalResource {
    private final Starting starting;
    private final Memberships memberships;

    ProposalResource(Starting starting, Memberships memberships) {
        this.starting = starting;
        this.memberships = memberships;
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "proposeCommunity",
            summary = "Propose a community",
            description =
                    "Like starting one, but first it looks for interest: with enough people it comes alive by itself, led by whoever proposed it.")
    @APIResponse(responseCode = "201", description = "The proposed community, with its address in Location.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`slug-taken`: another community has or had this address. `in-flight`: the same request is still being carried out.")
    public RestResponse<CommunityView> propose(@Valid @NotNull NewCommunity body) {
        var here = starting.propose(body);
        return RestResponse.ResponseBuilder.<CommunityView>created(
                        URI.create("/api/v1/communities/" + here.community().id))
                .entity(CommunityView.of(here, memberships.leaders(here.community())))
                .build();
    }
}
