package org.guildhall.charter;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What members say to a version while they are asked. */
@Path("/api/v1/communities/{community}/charters/{number}/comments")
@Tag(name = "Charter")
class CharterCommentResource {
    private final Standings standings;
    private final Charters charters;
    private final CharterComments comments;
    private final Activities activities;

    CharterCommentResource(Standings standings, Charters charters, CharterComments comments, Activities activities) {
        this.standings = standings;
        this.charters = charters;
        this.comments = comments;
        this.activities = activities;
    }

    /** What a member has to say. */
    @Schema(name = "NewCharterComment")
    record NewComment(
            @NotNull CharterSection section,

            @Schema(examples = "Fourteen o'clock is night in Tokyo.") @NotBlank @Size(max = 2000) @Prose
            String text,

            @Schema(description = "True when this must be answered before the version is ratified.")
            Boolean objection) {

        NewComment {
            objection = requireNonNullElse(objection, false);
        }
    }

    /** What leaders or facilitators say to it. */
    @Schema(name = "CharterCommentAnswer")
    record Answer(
            @Schema(examples = "We moved every fourth session to the morning.") @NotBlank @Size(max = 2000) @Prose
            String text) {}

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "commentOnCharter",
            summary = "Comment on a version, or object to it",
            description = "For members, while they are asked. An objection stands until it is answered or withdrawn.")
    @APIResponse(responseCode = "201", description = "The comment.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`no-consultation`: members are not being asked. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<CharterCommentView> comment(
            @RestPath String community, @RestPath String number, @Valid @NotNull NewComment body) {
        var here = standings.at(community);
        CommunityPolicy.contribute(here).orRefuse();
        var charter = charters.forChange(here, number);
        CharterPolicy.comment(here, charter).orRefuse();
        var comment = new CharterComment(charter, body, here.actor());
        comments.persist(comment);
        activities.record(comment.made(charter, here.actor(), here.community()));
        return RestResponse.ResponseBuilder.<CharterCommentView>created(
                        URI.create("/api/v1/communities/" + charter.communityId + "/charters/" + number + "/comments"))
                .entity(show(comment, charter, here))
                .build();
    }

    @PUT
    @Path("{id}/answer")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "answerCharterComment",
            summary = "Answer a comment or an objection",
            description = "For leaders and facilitators. An answered objection no longer stands against ratifying.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`charter-ratified`: it is too late. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public CharterCommentView answer(
            @RestPath String community, @RestPath String number, @RestPath UUID id, @Valid @NotNull Answer body) {
        var here = standings.at(community);
        CommunityPolicy.facilitate(here).orRefuse();
        var charter = charters.forChange(here, number);
        CharterPolicy.answer(here, charter).orRefuse();
        var comment = comments.in(charter, id);
        activities.record(comment.answer(body.text(), charter, here.actor(), here.community()));
        return show(comment, charter, here);
    }

    @PUT
    @Path("{id}/withdrawal")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "withdrawCharterComment",
            summary = "Withdraw one's own comment or objection",
            description = "It stays to be read, marked as withdrawn.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`charter-ratified`: it is too late. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public CharterCommentView withdraw(@RestPath String community, @RestPath String number, @RestPath UUID id) {
        var here = standings.at(community);
        CommunityPolicy.contribute(here).orRefuse();
        var charter = charters.forChange(here, number);
        var comment = comments.in(charter, id);
        CharterPolicy.withdraw(here, charter, comment).orRefuse();
        if (comment.withdrawnAt == null) {
            activities.record(comment.withdraw(charter, here.actor(), here.community()));
        }
        return show(comment, charter, here);
    }

    private CharterCommentView show(CharterComment comment, Charter charter, Standing here) {
        return CharterCommentView.of(comments.told(comment), charter, here);
    }
}
