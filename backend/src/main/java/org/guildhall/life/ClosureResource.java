package org.guildhall.life;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;
import org.guildhall.community.Status;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A community's end. */
@Path("/api/v1/communities/{community}/closure")
@Tag(name = "Life")
class ClosureResource {
    private final Standings standings;
    private final Closures closures;
    private final Ending ending;
    private final Activities activities;

    ClosureResource(Standings standings, Closures closures, Ending ending, Activities activities) {
        this.standings = standings;
        this.closures = closures;
        this.ending = ending;
        this.activities = activities;
    }

    /** Why, who goes on, and what became of what was open. */
    @Schema(name = "NewClosure")
    record NewClosure(
            @Schema(examples = "We reached what we set out for.") @NotBlank @Size(max = 600) @Prose
            String reason,

            @Schema(
                    description = "Id or slug of the community that goes on where this one stops.",
                    examples = "data-visualisation")
            @Nullable
            String successor,

            @Schema(description = "One answer to each point.") @NotNull @Size(max = 20)
            List<@Valid @NotNull ClosingAnswer> checklist) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readClosure",
            summary = "Read how a community ended",
            description = "Why, where it went, and what became of what was open. There is none while it lives.")
    public ClosureView read(@RestPath String community) {
        var here = standings.at(community);
        StatusPolicy.readClosure(here).orRefuse();
        var recorded = closures.recorded(here.community()).orElseThrow(Refusal.NotFound::new);
        return ClosureView.of(
                recorded, here, known(here.community().mergedInto), known(recorded.closure().successorId));
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "closeCommunity",
            summary = "Close a community",
            description =
                    "A good ending: it stays readable and as findable as before. Open requests and invitations end with it. For leaders and stewards.")
    @APIResponse(
            responseCode = "409",
            description = "`community-proposed`: it has not started. `community-closed`: it has ended already.")
    public void close(@RestPath String community, @Valid @NotNull NewClosure body) {
        var here = standings.at(community);
        ending.hold(here.community());
        StatusPolicy.change(here).orRefuse();
        ClosingChecklist.check(body.checklist);
        var successor = body.successor == null ? null : successor(body.successor, here);
        var closure = new Closure(here.community(), body.reason, successor, body.checklist, here.actor());
        ending.end(here.community(), closure, here.actor());
        activities.record(here.community().close(body.reason, here.actor()));
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "reopenCommunity",
            summary = "Reopen a community",
            description =
                    "It is at work at once, with the members and leaders it has. Where it is not closed, nothing changes. For leaders and stewards.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`leader-missing`: its leaders have left; a steward reopens it with `lead=true` and leads it until a member takes over.")
    public void reopen(
            @RestPath String community,
            @RestQuery @Parameter(description = "Lead it oneself, where nobody else does; for stewards.")
                    boolean lead) {
        var here = standings.at(community);
        ending.hold(here.community());
        CommunityPolicy.changeStatus(here).orRefuse();
        if (here.community().status == Status.CLOSED) {
            activities.record(ending.undo(here, lead));
        }
    }

    private @Nullable Standing known(@Nullable UUID other) {
        return other == null ? null : standings.find(other.toString()).orElse(null);
    }

    private Community successor(String address, Standing here) {
        return standings
                .find(address)
                .map(Standing::community)
                .filter(other -> other.status != Status.CLOSED && other != here.community())
                .orElseThrow(() -> new Refusal.Invalid(
                        "/successor", "successor-unknown", "must be another community that is not closed"));
    }
}
