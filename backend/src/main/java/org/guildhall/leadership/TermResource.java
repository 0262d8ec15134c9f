package org.guildhall.leadership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Memberships;
import org.guildhall.community.Memberships.Member;
import org.guildhall.community.Role;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** How long a role lasts. */
@Path("/api/v1/communities/{community}")
@Tag(name = "Roles")
class TermResource {
    private static final String LAST_OR_RESTING =
            "`last-leader`: somebody else must lead first. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.";

    private final Standings standings;
    private final Memberships memberships;
    private final Activities activities;
    private final LeadershipConfig config;

    TermResource(Standings standings, Memberships memberships, Activities activities, LeadershipConfig config) {
        this.standings = standings;
        this.memberships = memberships;
        this.activities = activities;
        this.config = config;
    }

    /** Why a role ends. */
    @Schema(name = "RoleEnding")
    record RoleEnding(
            @Schema(description = "Shown to the person.", examples = "You asked for a break, and Linus takes over.")
            @NotBlank
            @Size(max = 600)
            @Prose
            String reason) {}

    @PUT
    @Path("roles/{holder}/term")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "renewTerm",
            summary = "Renew a term",
            description =
                    "By a leader, after asking the person. The new term begins now. An interim leader who renews becomes a leader like any other.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public RoleHolderView renew(
            @RestPath String community,
            @RestPath @Parameter(description = "Id of the person who holds the role.") UUID holder) {
        var here = standings.alone(community);
        RolePolicy.renew(here).orRefuse();
        var member = holder(here, holder);
        var actor = here.actor();
        activities.record(member.membership().renew(member.person(), config.termFrom(actor.now()), actor));
        return RoleHolderView.of(member, here, config);
    }

    @PUT
    @Path("roles/{holder}/ending")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "endRole",
            summary = "End another's role",
            description = "By a leader or a steward, with the reason. The person stays a member.")
    @APIResponse(responseCode = "409", description = LAST_OR_RESTING)
    public void end(
            @RestPath String community,
            @RestPath @Parameter(description = "Id of the person who holds the role.") UUID holder,
            @Valid @NotNull RoleEnding body) {
        var here = standings.alone(community);
        CommunityPolicy.appoint(here).orRefuse();
        var member = holder(here, holder);
        activities.record(member.membership().endRole(member.person(), body.reason(), here.actor()));
    }

    @DELETE
    @Path("role")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "stepDown",
            summary = "Step down from one's role",
            description =
                    "One stays a member. The last leader is refused with `last-leader` until somebody else leads.")
    @APIResponse(responseCode = "409", description = LAST_OR_RESTING)
    public void stepDown(@RestPath String community) {
        var here = standings.alone(community);
        RolePolicy.stepDown(here).orRefuse();
        activities.record(here.mine().relinquish(here.actor()));
    }

    private Member holder(Standing here, UUID person) {
        return memberships
                .belonging(here.community(), person)
                .filter(member -> member.membership().role != Role.MEMBER)
                .orElseThrow(Refusal.NotFound::new);
    }
}
