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
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Role;
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

/** Offering roles to members. */
@Path("/api/v1/communities/{community}/role-offers")
@Tag(name = "Roles", description = "Who leads and facilitates, since when and until when.")
class RoleOfferResource {
    private final Standings standings;
    private final Offering offering;
    private final RoleOffers offers;
    private final Pages pages;

    RoleOfferResource(Standings standings, Offering offering, RoleOffers offers, Pages pages) {
        this.standings = standings;
        this.offering = offering;
        this.offers = offers;
        this.pages = pages;
    }

    /** To whom which role is offered. */
    @Schema(name = "NewRoleOffer")
    record NewRoleOffer(
            @Schema(description = "Id of a person who belongs to the community.") @NotNull
            UUID person,

            @Schema(description = "LEADER or FACILITATOR.") @NotNull
            Role role,

            @Schema(description = "Why this person.", examples = "You already help so many of us.")
            @Size(max = 600)
            @Prose
            @Nullable
            String message) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listRoleOffers",
            summary = "List the roles that wait for an answer",
            description = "For leaders of the community and stewards, newest first.")
    public Page<RoleOfferView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CommunityPolicy.seeOffers(here).orRefuse();
        return pages.cut(
                        page,
                        RoleOffers.NEWEST,
                        List.of(here.community().id),
                        (position, rows) -> offers.waiting(here, position, rows))
                .map(RoleOfferView::of);
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "offerRole",
            summary = "Offer a role",
            description =
                    "By a leader or a steward, to somebody who belongs. The person holds it once they accept, for a term of a year unless the organisation set another. Whoever holds it already is asked for another term.")
    @APIResponse(responseCode = "201", description = "The offer, which waits for an answer.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`already-offered`: the person has an open offer here. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<RoleOfferView> offer(@RestPath String community, @Valid @NotNull NewRoleOffer body) {
        var here = standings.at(community);
        CommunityPolicy.appoint(here).orRefuse();
        var offered = offering.offer(here, body);
        return RestResponse.ResponseBuilder.<RoleOfferView>created(
                        URI.create("/api/v1/communities/" + here.community().id + "/role-offers/" + offered.offer().id))
                .entity(RoleOfferView.of(offered))
                .build();
    }
}
