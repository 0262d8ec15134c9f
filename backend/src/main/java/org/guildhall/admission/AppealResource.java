package org.guildhall.admission;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.identity.Actors;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The appeals that stewards answer. */
@Path("/api/v1/admin/appeals")
@Tag(name = "Admission")
class AppealResource {
    private final Actors actors;
    private final Appeals appeals;
    private final Activities activities;
    private final Pages pages;

    AppealResource(Actors actors, Appeals appeals, Activities activities, Pages pages) {
        this.actors = actors;
        this.appeals = appeals;
        this.activities = activities;
        this.pages = pages;
    }

    /** The answer to an appeal. */
    @Schema(name = "AppealDecision")
    record Decision(
            @NotNull Appeal.Outcome outcome,

            @Schema(
                    description = "Shown to the person; needed to dismiss.",
                    examples = "The warnings were clear, and the norms were ratified by all.")
            @Size(max = 500)
            @Prose
            @Nullable
            String reason) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listAppeals",
            summary = "List the appeals that wait",
            description = "The oldest first; for stewards.")
    public Page<HeardAppealView> list(@BeanParam @Valid PageRequest page) {
        CommunityPolicy.stewards(actors.current()).orRefuse();
        return pages.cut(page, Appeals.OLDEST, List.of("appeals"), appeals::waiting)
                .map(HeardAppealView::of);
    }

    @PUT
    @Path("{id}/decision")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "decideAppeal",
            summary = "Uphold or dismiss an appeal",
            description =
                    "Upheld, the person may come back in the way that the community offers. Dismissed, they see the reason. For stewards.")
    @APIResponse(responseCode = "409", description = "`appeal-answered`: another steward was faster.")
    public HeardAppealView decide(
            @RestPath @Parameter(description = "Id of the appeal.") UUID id, @Valid @NotNull Decision body) {
        var actor = actors.current();
        var dismissed = body.outcome() == Appeal.Outcome.DISMISSED;
        if (appeals.count("membershipId", id) == 0) {
            throw new Refusal.NotFound();
        }
        CommunityPolicy.stewards(actor).orRefuse();
        if (dismissed && (body.reason() == null || body.reason().isBlank())) {
            throw new Refusal.Invalid("/reason", "reason-missing", "must say why, so that the person understands");
        }
        var heard = appeals.locked(id);
        if (heard.appeal().outcome != null) {
            throw new Refusal.Conflict("appeal-answered", "Another steward has answered this appeal.");
        }
        if (!dismissed) {
            heard.membership().readmit(actor.now());
        }
        activities.record(
                heard.appeal().answer(heard.membership(), heard.person(), body.outcome(), body.reason(), actor));
        return HeardAppealView.of(heard);
    }
}
