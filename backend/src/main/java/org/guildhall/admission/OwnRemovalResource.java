package org.guildhall.admission;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Actors;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Where the caller was sent away, and what they say about it; also of communities that they can no longer see. */
@Path("/api/v1/me/removals")
@Tag(name = "Admission")
class OwnRemovalResource {
    private final Actors actors;
    private final Appeals appeals;
    private final Activities activities;
    private final Pages pages;

    OwnRemovalResource(Actors actors, Appeals appeals, Activities activities, Pages pages) {
        this.actors = actors;
        this.appeals = appeals;
        this.activities = activities;
        this.pages = pages;
    }

    /** What the person says. */
    @Schema(name = "NewAppeal")
    record NewAppeal(
            @Schema(
                    description = "Why a steward should look at it again.",
                    examples = "I only answered a question about my course.")
            @NotBlank
            @Size(max = 2000)
            @Prose
            String text) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listOwnRemovals",
            summary = "List where I was removed",
            description = "Latest first, with the reasons and what came of an appeal.")
    @APIResponse(responseCode = "200", description = "One page of the removals.")
    @APIResponse(responseCode = "404", description = "A service account belongs nowhere.")
    public Page<RemovalView> list(@BeanParam @Valid PageRequest page) {
        var actor = actors.person();
        return pages.cut(
                        page,
                        Appeals.LATEST,
                        List.of(actor.id()),
                        (position, rows) -> appeals.of(actor, position, rows))
                .map(RemovalView::of);
    }

    @PUT
    @Path("{id}/appeal")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "appealRemoval",
            summary = "Appeal against a removal",
            description = "A steward looks at it again. There is one appeal for each removal.")
    @APIResponse(
            responseCode = "409",
            description = "`appeal-exists`: you have appealed already. `may-return`: you may come back as it is.")
    public RemovalView appeal(
            @RestPath @Parameter(description = "Id of the removal.") UUID id, @Valid @NotNull NewAppeal body) {
        var actor = actors.person();
        var removed = appeals.of(actor, id);
        if (removed.membership().readmittedAt != null) {
            throw new Refusal.Conflict("may-return", "You may come back as it is.");
        }
        if (removed.appeal() != null) {
            throw AppealConstraints.appealExists();
        }
        var appeal = new Appeal(removed.membership(), body.text(), actor);
        appeals.persistAndFlush(appeal);
        activities.record(appeal.made(removed.membership(), actor));
        return RemovalView.of(new Appeals.Removed(removed.membership(), removed.community(), appeal));
    }
}
