package org.guildhall.community;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Sending a member away. */
@Path("/api/v1/communities/{community}/members/{id}/removal")
@Tag(name = "Membership")
class RemovalResource {
    private final Standings standings;
    private final Communities communities;
    private final Memberships memberships;
    private final Activities activities;

    RemovalResource(Standings standings, Communities communities, Memberships memberships, Activities activities) {
        this.standings = standings;
        this.communities = communities;
        this.memberships = memberships;
        this.activities = activities;
    }

    /** Why somebody is removed. */
    @Schema(name = "Removal")
    record Removal(
            @Schema(
                    description = "Shown to the person, who can appeal.",
                    examples = "Sold their own courses to members after two warnings.")
            @NotBlank
            @Size(max = 500)
            @Prose
            String reason) {}

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "removeMember",
            summary = "Remove a member",
            description =
                    "By a leader or a steward; a leader is removed by a steward alone. The person sees the reason and can appeal to the stewards. What they wrote stays, and they come back when invited or when their appeal is upheld.")
    @APIResponse(responseCode = "204", description = "The person belongs no longer.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`own-membership`: one leaves instead. `last-leader`: somebody else must lead first. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void remove(
            @RestPath String community,
            @RestPath @Parameter(description = "Id of the membership, as in the list of members.") UUID id,
            @Valid @NotNull Removal body) {
        var here = standings.alone(community);
        var member = memberships.member(here.community(), id).orElseThrow(Refusal.NotFound::new);
        var membership = member.membership();
        MembershipPolicy.remove(here, membership).orRefuse();
        var counted = membership.state == MembershipState.ACTIVE;
        activities.record(membership.remove(here.actor(), member.person(), body.reason()));
        memberships.flush();
        if (counted) {
            communities.count(here.community(), -1);
        }
    }
}
