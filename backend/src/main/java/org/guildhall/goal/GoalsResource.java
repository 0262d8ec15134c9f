package org.guildhall.goal;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Line;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The goals of a community. */
@Path("/api/v1/communities/{community}/goals")
@Tag(name = "Goals", description = "What a community works towards together.")
class GoalsResource {
    private final Standings standings;
    private final Goals goals;
    private final Activities activities;
    private final Pages pages;

    GoalsResource(Standings standings, Goals goals, Activities activities, Pages pages) {
        this.standings = standings;
        this.goals = goals;
        this.activities = activities;
        this.pages = pages;
    }

    /** A title makes a goal; everything else can wait. */
    @Schema(name = "NewGoal")
    record NewGoal(
            @Schema(examples = "Every release dashboard is readable without colour") @NotBlank @Size(max = 120) @Line
            String title,

            @Size(max = 1000) @Prose @Nullable String why,

            @Schema(description = "How everybody can tell whether it is reached.") @Size(max = 300) @Line @Nullable
            String measure,

            @Schema(description = "What is counted; per cent when absent.", examples = "dashboards")
            @Size(min = 1, max = 30)
            @Line
            @Nullable
            String unit,

            @Schema(description = "How many are wanted; needed with a unit, always 100 without one.", examples = "25")
            @DecimalMin("0.01")
            @Digits(integer = 9, fraction = 2)
            @Nullable
            BigDecimal target,

            @Schema(description = "The member who looks after it.") @Nullable
            UUID ownerId,

            @Nullable LocalDate due,

            @Schema(description = "True to keep it to leaders and facilitators for now.")
            Boolean draft) {

        NewGoal {
            draft = requireNonNullElse(draft, false);
        }

        GoalText text() {
            return new GoalText(title, why, measure, unit, target, ownerId, due, draft);
        }
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listGoals",
            summary = "List a community's goals",
            description =
                    "What is worked on, soonest due first; then what is closed. Open to everybody who may decide whether to join; drafts show to leaders and facilitators.")
    public Page<GoalView> list(
            @RestPath String community,
            @RestQuery @Size(max = 5) @Parameter(description = "Where a goal stands; repeatable.")
                    List<Goal.State> state,
            @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CommunityPolicy.readAgreements(here).orRefuse();
        var found = pages.cut(
                page,
                Goals.BY_STATE,
                List.of(here.community().id, state),
                (position, rows) -> goals.in(here, state, position, rows));
        return new Page<>(goals.show(here, found.items()), found.page());
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "createGoal",
            summary = "Set a goal",
            description = "For leaders and facilitators. Its owner must be an active member.")
    @APIResponse(responseCode = "201", description = "The goal, with its address in Location.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<GoalView> create(@RestPath String community, @Valid @NotNull NewGoal body) {
        var here = standings.at(community);
        CommunityPolicy.facilitate(here).orRefuse();
        goals.requireMember(here, body.ownerId());
        var goal = new Goal(here.community(), body.text(), here.actor());
        goals.persist(goal);
        activities.record(goal.made(here.actor()));
        return RestResponse.ResponseBuilder.<GoalView>created(
                        URI.create("/api/v1/communities/" + goal.communityId + "/goals/" + goal.id))
                .entity(goals.show(here, goal.id))
                .build();
    }
}
