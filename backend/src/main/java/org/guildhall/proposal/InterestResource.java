package org.guildhall.proposal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.Standing;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who would take part in a community that is proposed. */
@Path("/api/v1/communities/{community}/interest")
@Tag(name = "Beginnings")
class InterestResource {
    private final Proposals proposals;
    private final Interests interests;
    private final Awakening awakening;
    private final Activities activities;

    InterestResource(Proposals proposals, Interests interests, Awakening awakening, Activities activities) {
        this.proposals = proposals;
        this.interests = interests;
        this.awakening = awakening;
        this.activities = activities;
    }

    /** What somebody would do. */
    @Schema(name = "NewInterest")
    record NewInterest(
            @NotNull InterestKind kind,

            @Schema(examples = "I can bring the thermal camera.") @Size(max = 300) @Prose @Nullable
            String note) {}

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "showInterest",
            summary = "Show interest in a proposal",
            description =
                    "Or change what one said. With enough people the community comes alive with this very request, and all who are interested are its members.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-started`: it has started meanwhile, and can be joined. `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public ProposalView show(@RestPath String community, @Valid @NotNull NewInterest body) {
        var here = proposals.hold(community);
        ProposalPolicy.showInterest(here).orRefuse();
        var mine = interests.of(here.actor(), here.community());
        if (mine.isEmpty()) {
            begin(here, body);
        } else if (!mine.get().says(body.kind(), body.note())) {
            activities.record(mine.get().change(body.kind(), body.note(), here.actor()));
        }
        return proposals.show(here);
    }

    private void begin(Standing here, NewInterest body) {
        var interest = new Interest(here.community(), body.kind(), body.note(), here.actor());
        interests.persistAndFlush(interest);
        activities.record(interest.shown(here.actor()));
        if (proposals.enough(here.community())) {
            awakening.awake(here.community(), here.actor());
        }
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "withdrawInterest",
            summary = "Take one's interest back",
            description = "Repeating it changes nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-started`: it has started meanwhile; leave it instead. `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public ProposalView withdraw(@RestPath String community) {
        var here = proposals.hold(community);
        ProposalPolicy.withdrawInterest(here).orRefuse();
        interests.of(here.actor(), here.community()).ifPresent(interest -> {
            interests.delete(interest);
            activities.record(interest.withdrawn(here.actor()));
        });
        return proposals.show(here);
    }
}
