package org.guildhall.goal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Telling how far a goal has come. */
@Path("/api/v1/communities/{community}/goals/{id}/check-ins")
@Tag(name = "Goals")
class CheckInResource {
    private final Standings standings;
    private final Goals goals;
    private final CheckIns checkIns;
    private final Activities activities;

    CheckInResource(Standings standings, Goals goals, CheckIns checkIns, Activities activities) {
        this.standings = standings;
        this.goals = goals;
        this.checkIns = checkIns;
        this.activities = activities;
    }

    /** How far a goal has come. */
    @Schema(name = "NewGoalCheckIn")
    record NewCheckIn(
            @Schema(description = "How many there are now, in the goal's unit.", examples = "14")
            @NotNull
            @PositiveOrZero
            @Digits(integer = 9, fraction = 2)
            BigDecimal progress,

            @Schema(examples = "Two more since the workshop in Graz.") @Size(max = 2000) @Prose @Nullable
            String note,

            CheckIn.@Nullable Confidence confidence) {}

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "checkInOnGoal",
            summary = "Tell how far a goal has come",
            description = "For its owner, leaders and facilitators. It moves the goal's progress.")
    @APIResponse(responseCode = "201", description = "The check-in.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`goal-closed`, `goal-draft`: it is not worked on. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<CheckInView> checkIn(
            @RestPath String community, @RestPath UUID id, @Valid @NotNull NewCheckIn body) {
        var here = standings.at(community);
        var goal = goals.forChange(here, id);
        GoalPolicy.report(here, goal).orRefuse();
        if (goal.unit == null && body.progress().compareTo(Goal.PER_CENT) > 0) {
            throw new Refusal.Invalid("/progress", "per-cent", "must be at most 100 where there is no unit");
        }
        var checkIn = new CheckIn(goal, body, here.actor());
        checkIns.persist(checkIn);
        activities.record(goal.checkIn(checkIn, here.actor()));
        return RestResponse.ResponseBuilder.<CheckInView>created(
                        URI.create("/api/v1/communities/" + goal.communityId + "/goals/" + id + "/check-ins"))
                .entity(CheckInView.of(checkIns.told(checkIn)))
                .build();
    }
}
