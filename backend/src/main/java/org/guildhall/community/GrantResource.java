package org.guildhall.community;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Which service accounts may work in a community. */
@Path("/api/v1/communities/{community}/grants")
@Tag(name = "Service accounts", description = "Which programs may work in a community.")
class GrantResource {
    private final Standings standings;
    private final ServiceGrants grants;
    private final Activities activities;
    private final Pages pages;

    GrantResource(Standings standings, ServiceGrants grants, Activities activities, Pages pages) {
        this.standings = standings;
        this.grants = grants;
        this.activities = activities;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listGrants",
            summary = "List the service accounts let in",
            description = "For leaders of the community and stewards.")
    public Page<GrantView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CommunityPolicy.seeGrants(here).orRefuse();
        return pages.cut(
                        page,
                        ServiceGrants.BY_CLIENT,
                        List.of(here.community().id),
                        (position, rows) -> grants.in(here.community(), position, rows))
                .map(GrantView::of);
    }

    @PUT
    @Path("{clientId}")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "giveGrant",
            summary = "Let a service account in",
            description =
                    "It sees the community as a member does, within its scopes. The account appears with its first call to the API.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void give(@RestPath String community, @RestPath String clientId) {
        var here = standings.at(community);
        CommunityPolicy.grant(here).orRefuse();
        var account = grants.account(clientId);
        if (grants.findById(new ServiceGrant.Key(here.community().id, account.id)) == null) {
            var grant = new ServiceGrant(here.community(), account, here.actor());
            grants.persist(grant);
            activities.record(grant.given(here.actor(), account));
        }
    }

    @DELETE
    @Path("{clientId}")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "withdrawGrant",
            summary = "Withdraw a service account's grant",
            description = "From the next request on it sees what everybody sees.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void withdraw(@RestPath String community, @RestPath String clientId) {
        var here = standings.at(community);
        CommunityPolicy.grant(here).orRefuse();
        var account = grants.account(clientId);
        var grant = grants.findByIdOptional(new ServiceGrant.Key(here.community().id, account.id))
                .orElseThrow(Refusal.NotFound::new);
        grants.delete(grant);
        activities.record(grant.withdrawn(here.actor(), account));
    }
}
