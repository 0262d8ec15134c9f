package org.guildhall.admission;

import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Etags;
import org.guildhall.platform.Line;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a community asks those who want to join. */
@Path("/api/v1/communities/{community}/join-questions")
@Tag(name = "Admission", description = "Questions, requests, invitations and links: how people come in.")
class JoinQuestionResource {
    private final Standings standings;
    private final Activities activities;
    private final EntityManager database;

    JoinQuestionResource(Standings standings, Activities activities, EntityManager database) {
        this.standings = standings;
        this.activities = activities;
        this.database = database;
    }

    /** The questions, all at once. */
    @Schema(name = "NewJoinQuestions")
    record Questions(
            @Schema(
                    description = "At most three; none means that nothing is asked.",
                    examples = "[\"What do you work on?\", \"What would you like to get out of it?\"]")
            @NotNull
            @Size(max = 3)
            List<@NotBlank @Size(max = 200) @Line String> questions) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readJoinQuestions",
            summary = "Read what a community asks",
            description = "For everybody who may decide whether to ask to join.")
    public JoinQuestionsView read(@RestPath String community) {
        var here = standings.at(community);
        CommunityPolicy.readAgreements(here).orRefuse();
        return JoinQuestionsView.of(here);
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "editJoinQuestions",
            summary = "Change what a community asks",
            description = "Up to three questions. Requests that wait keep those they answered.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public JoinQuestionsView edit(
            @RestPath String community,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Questions body) {
        var here = standings.at(community);
        CommunityPolicy.lead(here).orRefuse();
        Etags.require(ifMatch, here.community().version);
        activities.record(here.community().ask(body.questions(), here.actor()));
        database.flush();
        return JoinQuestionsView.of(here);
    }
}
