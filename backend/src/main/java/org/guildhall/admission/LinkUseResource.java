package org.guildhall.admission;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.Entering;
import org.guildhall.community.MembershipPolicy;
import org.guildhall.community.MembershipView;
import org.guildhall.community.Memberships;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What whoever was given an invitation link does with it. */
@Path("/api/v1/invitation-links/{secret}")
@Tag(name = "Admission")
class LinkUseResource {
    private final Standings standings;
    private final InvitationLinks links;
    private final Entering entering;
    private final Memberships memberships;

    LinkUseResource(Standings standings, InvitationLinks links, Entering entering, Memberships memberships) {
        this.standings = standings;
        this.links = links;
        this.entering = entering;
        this.memberships = memberships;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "previewInvitationLink",
            summary = "See what an invitation link leads to",
            description =
                    "The outline of the community, also of a private one: whoever has the link was told of it. A link that is unknown, expired, revoked or used up is 404, all alike.")
    public LinkPreviewView preview(@RestPath @Parameter(description = "The secret of the link.") String secret) {
        var link = links.working(secret);
        var here = standings.toldOf(link.communityId);
        var leaders = memberships.leaders(List.of(link.communityId)).getOrDefault(link.communityId, List.of());
        return LinkPreviewView.of(link, here, leaders);
    }

    @PUT
    @Path("use")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "useInvitationLink",
            summary = "Join by an invitation link",
            description =
                    "The caller becomes a member, and a use is taken from the link. Who belongs already changes nothing and takes no use. Who was removed from the community is refused with `removed`.")
    @APIResponse(responseCode = "200", description = "The caller was a member already.")
    @APIResponse(responseCode = "201", description = "The caller is a member now.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `membership-exists`: another request was faster.")
    public RestResponse<MembershipView> use(
            @RestPath @Parameter(description = "The secret of the link.") String secret) {
        var link = links.working(secret);
        var here = standings.changing(standings.toldOf(link.communityId));
        MembershipPolicy.enterByLink(here).orRefuse();
        if (here.belongs()) {
            return RestResponse.ok(MembershipView.of(here.mine()));
        }
        var membership = here.pending() ? entering.accept(here) : entering.enter(here);
        links.use(link);
        return RestResponse.status(RestResponse.Status.CREATED, MembershipView.of(membership));
    }
}
