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
import org.guildhall.community.MembershipView;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestPath;

/** What becomes of an offered role. */
@Path("/api/v1/communities/{community}/role-offers/{id}")
@Tag(name = "Roles")
class RoleAnswerResource {
    private final Standings standings;
    private final RoleOffers offers;
    private final Activities activities;
    private final LeadershipConfig config;

    RoleAnswerResource(Standings standings, RoleOffers offers, Activities activities, LeadershipConfig config) {
        this.standings = standings;
        this.offers = offers;
        this.activities = activities;
        this.config = config;
    }

    @PUT
    @Path("acceptance")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "acceptRole",
            summary = "Accept an offered role",
            description = "By the person to whom it was offered. The term begins now.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`offer-over`: it was answered or withdrawn, or has expired. `membership-paused`: come back first. `last-leader`: the only leader would only facilitate. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public MembershipView accept(
            @RestPath String community, @RestPath @Parameter(description = "Id of the offer.") UUID id) {
        var here = standings.alone(community);
        var offered = offers.in(here, id);
        var offer = offered.offer();
        RolePolicy.accept(here, offer).orRefuse();
        var actor = here.actor();
        offer.accept(actor);
        activities.record(here.mine().take(offered.person(), offer.role, config.termFrom(actor.now()), actor));
        return MembershipView.of(here.mine());
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "endRoleOffer",
            summary = "Decline or withdraw an offered role",
            description = "The person to whom it was offered declines; leaders and stewards withdraw.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`offer-over`: it was answered or withdrawn, or has expired. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void end(@RestPath String community, @RestPath @Parameter(description = "Id of the offer.") UUID id) {
        var here = standings.alone(community);
        var offered = offers.in(here, id);
        if (offered.person().id.equals(here.actor().id())) {
            RolePolicy.decline(here, offered.offer()).orRefuse();
            activities.record(offered.offer().decline(here.actor()));
        } else {
            RolePolicy.withdraw(here, offered.offer()).orRefuse();
            activities.record(offered.offer().withdraw(offered.person(), here.actor()));
        }
    }
}
