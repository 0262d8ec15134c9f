package org.guildhall.life;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.CommunityRef;
import org.guildhall.community.Memberships;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Line;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A community's going on in another, from the side of the one that ends. */
@Path("/api/v1/communities/{community}/merger")
@Tag(name = "Life")
class MergerResource {
    private final Standings standings;
    private final Memberships memberships;
    private final Mergers mergers;
    private final Merging merging;

    MergerResource(Standings standings, Memberships memberships, Mergers mergers, Merging merging) {
        this.standings = standings;
        this.memberships = memberships;
        this.mergers = mergers;
        this.merging = merging;
    }

    /** Into which community, and why. */
    @Schema(name = "NewMerger")
    record NewMerger(
            @Schema(description = "Id or slug of the community that goes on.", examples = "data-visualisation")
            @NotBlank
            @Size(max = 60)
            @Line
            String into,

            @Schema(examples = "We meet the same people twice a week.") @NotBlank @Size(max = 600) @Prose
            String reason) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "previewMerger",
            summary = "See what a merger would bring",
            description = "How many people would come, how many of them are new there, and what stands against it.")
    public MergerPreviewView preview(
            @RestPath String community,
            @RestQuery @NotNull @Parameter(description = "Id or slug of the community that would go on.") String into) {
        var here = standings.at(community);
        CommunityPolicy.changeStatus(here).orRefuse();
        var there = standings.find(into).orElseThrow(Refusal.NotFound::new);
        return new MergerPreviewView(
                CommunityRef.of(there.community()),
                here.community().memberCount,
                strangers(here, there),
                MergerPolicy.atOnce(here, there),
                MergerPolicy.propose(here, there).code());
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "mergeCommunity",
            summary = "Let a community go on in another",
            description =
                    "Everybody who belongs to it becomes a member of the other; it is closed and its address leads there. Whoever leads both, or is a steward, makes it happen at once (200); otherwise it is proposed to the leaders of the other (202).")
    @APIResponse(responseCode = "200", description = "It has happened.")
    @APIResponse(responseCode = "202", description = "It waits for the leaders of the other community.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`merger-with-itself`, `survivor-not-active`, `merger-widens`: these two cannot. `merger-proposed`: another proposal waits for its answer. `community-proposed`, `community-closed`: it has not started or has ended.")
    public RestResponse<MergerView> merge(@RestPath String community, @Valid @NotNull NewMerger body) {
        var here = standings.at(community);
        CommunityPolicy.changeStatus(here).orRefuse();
        var there = standings
                .find(body.into)
                .orElseThrow(() -> new Refusal.Invalid("/into", "community-unknown", "must be another community"));
        MergerPolicy.propose(here, there).orRefuse();
        var merger = new Merger(here.community(), there.community(), body.reason, here.actor());
        var atOnce = MergerPolicy.atOnce(here, there);
        if (atOnce) {
            merging.merge(merger, here.community(), there.community(), here.actor());
        } else {
            merging.propose(merger, here.community(), here.actor());
        }
        return RestResponse.status(
                atOnce ? RestResponse.Status.OK : RestResponse.Status.ACCEPTED,
                MergerView.of(mergers.of(here, merger.id).orElseThrow(), here));
    }

    private @Nullable Long strangers(Standing here, Standing there) {
        return here.actor().steward() || CommunityPolicy.readMembers(there).allowed()
                ? memberships.strangers(here.community(), there.community())
                : null;
    }
}
