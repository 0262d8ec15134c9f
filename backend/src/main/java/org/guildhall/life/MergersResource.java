package org.guildhall.life;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The mergers that concern a community, from either side, and what becomes of them. */
@Path("/api/v1/communities/{community}/mergers")
@Tag(name = "Life")
class MergersResource {
    private final Standings standings;
    private final Mergers mergers;
    private final Merging merging;
    private final Pages pages;

    MergersResource(Standings standings, Mergers mergers, Merging merging, Pages pages) {
        this.standings = standings;
        this.mergers = mergers;
        this.merging = merging;
        this.pages = pages;
    }

    /** Why not. */
    @Schema(name = "MergerRefusal")
    record NewRefusal(
            @Schema(examples = "Let us first plan two events together.") @NotBlank @Size(max = 600) @Prose
            String reason) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listMergers",
            summary = "List the mergers that concern a community",
            description = "Proposed, done and refused, newest first. For leaders and stewards.")
    public Page<MergerView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CommunityPolicy.changeStatus(here).orRefuse();
        return pages.cut(
                        page,
                        Mergers.NEWEST,
                        List.of(here.community().id),
                        (position, rows) -> mergers.of(here, position, rows))
                .map(sided -> MergerView.of(sided, here));
    }

    @PUT
    @Path("{id}/acceptance")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "acceptMerger",
            summary = "Let a proposed merger happen",
            description = "For leaders of the community that goes on, and stewards.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`merger-decided`: it was decided already. `survivor-not-active`, `merger-widens`, `community-closed`: it is no longer possible.")
    public MergerView accept(@RestPath String community, @RestPath UUID id) {
        var here = standings.at(community);
        var sided = mergers.of(here, id).orElseThrow(Refusal.NotFound::new);
        var there = sided.there(here.actor());
        var merger = sided.merger();
        var survivor = merger.survivorId.equals(here.community().id) ? here : there;
        var absorbed = survivor == here ? there : here;
        MergerPolicy.decide(survivor).and(MergerPolicy.open(merger)).orRefuse();
        merging.merge(merger, absorbed.community(), survivor.community(), here.actor());
        return MergerView.of(sided, here);
    }

    @PUT
    @Path("{id}/refusal")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "refuseMerger",
            summary = "Turn a proposed merger down",
            description = "For leaders of either side, and stewards; who proposed it takes it back by this.")
    @APIResponse(responseCode = "409", description = "`merger-decided`: it was decided already.")
    public MergerView refuse(@RestPath String community, @RestPath UUID id, @Valid @NotNull NewRefusal body) {
        var here = standings.at(community);
        var sided = mergers.of(here, id).orElseThrow(Refusal.NotFound::new);
        MergerPolicy.refuse(here, sided.there(here.actor()))
                .and(MergerPolicy.open(sided.merger()))
                .orRefuse();
        merging.refuse(sided.merger(), here.community(), body.reason, here.actor());
        return MergerView.of(sided, here);
    }
}
