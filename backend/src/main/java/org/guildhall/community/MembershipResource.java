package org.guildhall.community;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own membership. */
@Path("/api/v1/communities/{community}/membership")
@Tag(name = "Membership", description = "Who belongs, joining and leaving.")
class MembershipResource {
    private final Standings standings;
    private final Communities communities;
    private final Memberships memberships;
    private final Activities activities;

    MembershipResource(Standings standings, Communities communities, Memberships memberships, Activities activities) {
        this.standings = standings;
        this.communities = communities;
        this.memberships = memberships;
        this.activities = activities;
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "joinCommunity",
            summary = "Join a community, or ask to",
            description =
                    "An OPEN community or an invitation makes the caller a member (201). A community that takes requests records one (202). Repeating it changes nothing (200, or 202 while the request waits).")
    @APIResponse(responseCode = "200", description = "The caller was a member already.")
    @APIResponse(responseCode = "201", description = "The caller is a member now.")
    @APIResponse(responseCode = "202", description = "The request waits for a leader or facilitator.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `membership-exists`: another request was faster.")
    public RestResponse<MembershipView> join(@RestPath String community) {
        var here = standings.at(community);
        MembershipPolicy.join(here).orRefuse();
        var membership = here.membership();
        if (membership == null) {
            return begin(here);
        }
        if (membership.state == MembershipState.INVITED || opened(here, membership)) {
            activities.record(membership.accept(here.actor()));
            communities.count(here.community(), +1);
            return RestResponse.status(RestResponse.Status.CREATED, MembershipView.of(membership));
        }
        return membership.state == MembershipState.REQUESTED
                ? RestResponse.status(RestResponse.Status.ACCEPTED, MembershipView.of(membership))
                : RestResponse.ok(MembershipView.of(membership));
    }

    private RestResponse<MembershipView> begin(Standing here) {
        var atOnce = here.community().joining == Joining.OPEN;
        var state = atOnce ? MembershipState.ACTIVE : MembershipState.REQUESTED;
        var membership = new Membership(here.community(), here.actor(), state, Role.MEMBER);
        memberships.persistAndFlush(membership);
        if (atOnce) {
            communities.count(here.community(), +1);
        }
        activities.record(membership.begun(here.actor()));
        return RestResponse.status(
                atOnce ? RestResponse.Status.CREATED : RestResponse.Status.ACCEPTED, MembershipView.of(membership));
    }

    /** A request that waits in a community which has opened meanwhile. */
    private static boolean opened(Standing here, Membership membership) {
        return membership.state == MembershipState.REQUESTED && here.community().joining == Joining.OPEN;
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "leaveCommunity",
            summary = "Leave a community",
            description =
                    "What one wrote stays. The last leader is refused with `last-leader` until somebody else leads.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`last-leader`: somebody else must lead first. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void leave(@RestPath String community) {
        var here = standings.at(community);
        MembershipPolicy.leave(here).orRefuse();
        if (here.mine().state == MembershipState.ACTIVE) {
            communities.count(here.community(), -1);
        }
        activities.record(here.mine().leave(here.actor()));
    }
}
