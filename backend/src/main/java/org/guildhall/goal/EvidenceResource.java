package org.guildhall.goal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Line;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages elsewhere that show how far a goal has come. */
@Path("/api/v1/communities/{community}/goals/{id}/evidence")
@Tag(name = "Goals")
class EvidenceResource {
    private static final int MOST = 20;

    private final Standings standings;
    private final Goals goals;
    private final Evidences evidences;
    private final Activities activities;

    EvidenceResource(Standings standings, Goals goals, Evidences evidences, Activities activities) {
        this.standings = standings;
        this.goals = goals;
        this.evidences = evidences;
        this.activities = activities;
    }

    /** A link to what shows it. */
    @Schema(name = "NewGoalEvidence")
    record NewEvidence(
            @Schema(examples = "Before and after, all fourteen") @NotBlank @Size(max = 120) @Line
            String title,

            @Schema(description = "An https address.", examples = "https://intranet.meridian.example/dashboards")
            @NotNull
            @Size(max = 1000)
            @Pattern(
                    regexp = "https://[A-Za-z0-9\\[][^\\s\\p{Cc}\"<>\\\\^`{|}@]*",
                    message = "must be an https address, without a name or password in it")
            String url) {}

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "addGoalEvidence",
            summary = "Add evidence to a goal",
            description = "For its owner, leaders and facilitators. At most 20 links, https only.")
    @APIResponse(responseCode = "201", description = "The evidence.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`evidence-full`: there are 20. `goal-closed`, `goal-draft`: it is not worked on. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<EvidenceView> add(
            @RestPath String community, @RestPath UUID id, @Valid @NotNull NewEvidence body) {
        var here = standings.at(community);
        var goal = goals.forChange(here, id);
        GoalPolicy.report(here, goal).orRefuse();
        if (evidences.count("goalId", id) >= MOST) {
            throw new Refusal.Conflict("evidence-full", "A goal has at most 20 links. Remove one first.");
        }
        var evidence = new Evidence(goal, body, here.actor());
        evidences.persist(evidence);
        activities.record(goal.activity(ActivityKind.EVIDENCE_ADDED, here.actor()));
        return RestResponse.ResponseBuilder.<EvidenceView>created(URI.create(
                        "/api/v1/communities/" + goal.communityId + "/goals/" + id + "/evidence/" + evidence.id))
                .entity(EvidenceView.of(evidence))
                .build();
    }

    @DELETE
    @Path("{evidence}")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "removeGoalEvidence",
            summary = "Remove evidence from a goal",
            description = "For its owner, leaders and facilitators.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`goal-closed`, `goal-draft`: it is not worked on. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void remove(@RestPath String community, @RestPath UUID id, @RestPath UUID evidence) {
        var here = standings.at(community);
        var goal = goals.forChange(here, id);
        GoalPolicy.report(here, goal).orRefuse();
        evidences.delete(evidences.on(goal, evidence));
        activities.record(goal.activity(ActivityKind.EVIDENCE_REMOVED, here.actor()));
    }
}
