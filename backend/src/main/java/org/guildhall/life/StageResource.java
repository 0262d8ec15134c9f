package org.guildhall.life;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.Stage;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How mature a community is: what speaks for the next stage, and what a leader decides. */
@Path("/api/v1/communities/{community}/stage")
@Tag(name = "Life")
class StageResource {
    private final Standings standings;
    private final Maturing maturing;
    private final Activities activities;
    private final Pages pages;

    StageResource(Standings standings, Maturing maturing, Activities activities, Pages pages) {
        this.standings = standings;
        this.maturing = maturing;
        this.activities = activities;
        this.pages = pages;
    }

    /** Which stage, and why. */
    @Schema(name = "NewStage")
    record NewStage(
            @NotNull Stage stage,

            @Schema(
                    description = "Why; needed when the evidence does not recommend it.",
                    examples = "We meet every week, which nothing here counts yet.")
            @Size(max = 600)
            @Prose
            @Nullable
            String reason) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readStage",
            summary = "Read a community's stage and what speaks for the next",
            description =
                    "Every number with what it needs and how far it looks back. What is not measured yet has no value and is never met. For members and stewards.")
    public StageView read(@RestPath String community) {
        var here = standings.at(community);
        StagePolicy.read(here).orRefuse();
        return maturing.show(here);
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "decideStage",
            summary = "Decide on a community's stage",
            description =
                    "Evidence recommends, a leader decides, and the numbers are kept with the decision. A stage grants nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`stage-not-next`: this stage does not follow the present one. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public StageView decide(@RestPath String community, @Valid @NotNull NewStage body) {
        var here = standings.at(community);
        StagePolicy.decide(here).orRefuse();
        activities.record(maturing.decide(here, body.stage, body.reason));
        return maturing.show(here);
    }

    @GET
    @Path("decisions")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listStageDecisions",
            summary = "List what was decided about the stage",
            description = "With the numbers as they were, newest first. For members and stewards.")
    public Page<StageDecisionView> decisions(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        StagePolicy.read(here).orRefuse();
        return pages.cut(
                        page,
                        StageDecisions.NEWEST,
                        List.of(here.community().id),
                        (position, rows) -> maturing.decisions(here.community(), position, rows))
                .map(StageDecisionView::of);
    }
}
