package org.guildhall.community;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestPath;

/** Resting from one's own membership, and no longer waiting for one. */
@Path("/api/v1/communities/{community}/membership")
@Tag(name = "Membership")
class PauseResource {
    private final Standings standings;
    private final OwnMembership own;

    PauseResource(Standings standings, OwnMembership own) {
        this.standings = standings;
        this.own = own;
    }

    @PUT
    @Path("pause")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "pauseMembership",
            summary = "Pause one's own membership",
            description =
                    "Still belongs and reads, is not notified and in no count. A role is given up; the last leader is refused with `last-leader`. Repeating it changes nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`last-leader`: somebody else must lead first. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public MembershipView pause(@RestPath String community) {
        var here = standings.changing(standings.at(community));
        MembershipPolicy.pause(here).orRefuse();
        return MembershipView.of(own.pause(here));
    }

    @DELETE
    @Path("pause")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "resumeMembership",
            summary = "Come back from a pause",
            description = "Repeating it changes nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public MembershipView resume(@RestPath String community) {
        var here = standings.changing(standings.at(community));
        MembershipPolicy.pause(here).orRefuse();
        return MembershipView.of(own.resume(here));
    }

    @DELETE
    @Path("candidacy")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "withdrawCandidacy",
            summary = "Withdraw one's request, or decline an invitation",
            description = "Ends whatever waits between the caller and the community. One may ask or be invited again.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void withdraw(@RestPath String community) {
        var here = standings.changing(standings.at(community));
        MembershipPolicy.withdraw(here).orRefuse();
        own.withdraw(here);
    }
}
