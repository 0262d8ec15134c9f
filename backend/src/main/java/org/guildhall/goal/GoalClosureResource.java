package org.guildhall.goal;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;

/** How a goal ends, and that it goes on. */
@Path("/api/v1/communities/{community}/goals/{id}/closure")
@Tag(name = "Goals")
class GoalClosureResource {
    private final Standings standings;
    private final Goals goals;
    private final Activities activities;

    GoalClosureResource(Standings standings, Goals goals, Activities activities) {
        this.standings = standings;
        this.goals = goals;
        this.activities = activities;
    }

    /** How a goal ends. */
    @Schema(name = "GoalEnd", description = "How the goal ends.")
    enum End {
        ACHIEVED(Goal.State.ACHIEVED),
        MISSED(Goal.State.MISSED),
        DROPPED(Goal.State.DROPPED);

        final Goal.State state;

        End(Goal.State state) {
            this.state = state;
        }
    }

    /** How a goal ends, and what is to be remembered. */
    @Schema(name = "GoalClosure")
    record Closure(
            @NotNull End state,

            @Schema(
                    description = "What came of it; why, when it is dropped.",
                    examples = "All 25 dashboards pass; three teams now check it themselves.")
            @NotBlank
            @Size(max = 2000)
            @Prose
            String outcome) {}

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "closeGoal",
            summary = "Close a goal",
            description = "For leaders and facilitators. A closed goal is read-only. A draft can only be dropped.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`goal-closed`: it is closed already. `goal-draft`: it has not begun. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public GoalView close(@RestPath String community, @RestPath UUID id, @Valid @NotNull Closure body) {
        var here = standings.at(community);
        CommunityPolicy.facilitate(here).orRefuse();
        var goal = goals.forChange(here, id);
        GoalPolicy.close(here, goal, body.state().state).orRefuse();
        activities.record(goal.close(body.state().state, body.outcome(), here.actor()));
        return goals.show(here, id);
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "reopenGoal",
            summary = "Reopen a goal",
            description =
                    "For leaders. It is worked on again; what was written when it closed stays in the history alone.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`goal-open`: it is not closed. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public GoalView reopen(@RestPath String community, @RestPath UUID id) {
        var here = standings.at(community);
        CommunityPolicy.lead(here).orRefuse();
        var goal = goals.forChange(here, id);
        GoalPolicy.reopen(here, goal).orRefuse();
        activities.record(goal.reopen(here.actor()));
        return goals.show(here, id);
    }
}
