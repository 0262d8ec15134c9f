package org.guildhall.goal;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Etags;
import org.guildhall.platform.MergePatch;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One goal. */
@Path("/api/v1/communities/{community}/goals/{id}")
@Tag(name = "Goals")
class GoalResource {
    private final Standings standings;
    private final Goals goals;
    private final Activities activities;
    private final MergePatch mergePatch;

    GoalResource(Standings standings, Goals goals, Activities activities, MergePatch mergePatch) {
        this.standings = standings;
        this.goals = goals;
        this.activities = activities;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readGoal",
            summary = "Read a goal",
            description = "With its evidence. A draft shows to leaders and facilitators.")
    public GoalView read(@RestPath String community, @RestPath UUID id) {
        var here = standings.at(community);
        CommunityPolicy.readAgreements(here).orRefuse();
        return goals.show(here, id);
    }

    @PATCH
    @Transactional
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "editGoal",
            summary = "Edit a goal, or begin it",
            description =
                    "For leaders and facilitators. Merge patch: what is absent stays, null empties a field. `draft: false` begins a draft. Progress moves by check-ins.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`goal-closed`: a leader can reopen it. `goal-started`: it cannot become a draft again. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public GoalView edit(
            @RestPath String community,
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = GoalText.class))) JsonNode patch) {
        var here = standings.at(community);
        CommunityPolicy.facilitate(here).orRefuse();
        var goal = goals.forChange(here, id);
        GoalPolicy.edit(here, goal).orRefuse();
        Etags.require(ifMatch, goal.version);
        var text = mergePatch.apply(patch, GoalText.of(goal), GoalText.class);
        GoalPolicy.edit(here, goal, text).orRefuse();
        goals.requireMember(here, text.ownerId());
        activities.record(goal.edit(text, here.actor()));
        return goals.show(here, id);
    }
}
