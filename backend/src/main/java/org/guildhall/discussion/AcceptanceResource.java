package org.guildhall.discussion;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Line;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which answer solved a question. */
@Path("/api/v1/discussions/{id}/acceptance")
@Tag(name = "Discussions")
class AcceptanceResource {
    private static final String NOTHING_CHANGES =
            "`not-a-question`: only questions have an accepted answer. `discussion-deleted`, `discussion-merged`: nothing changes in it. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.";

    private final DiscussionStandings standings;
    private final Discussions discussions;
    private final Replies replies;
    private final Activities activities;

    AcceptanceResource(DiscussionStandings standings, Discussions discussions, Replies replies, Activities activities) {
        this.standings = standings;
        this.discussions = discussions;
        this.replies = replies;
        this.activities = activities;
    }

    /** The answer that solved it. */
    @Schema(name = "Acceptance")
    record Acceptance(
            @Schema(description = "The answer, a reply to the question itself.") @NotNull
            UUID reply) {}

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "acceptAnswer",
            summary = "Accept an answer",
            description =
                    "For who asked, leaders and facilitators. The question is answered, and still takes replies, for a better answer; another acceptance replaces this one.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`reply-deleted`, `reply-hidden`: the answer is gone. `not-an-answer`: it is a comment on one. "
                            + NOTHING_CHANGES)
    public DiscussionView accept(@RestPath UUID id, @Valid @NotNull Acceptance body) {
        var talk = standings.changing(id);
        DiscussionPolicy.accept(talk).orRefuse();
        var answer = replies.said(talk, body.reply(), "/reply");
        ReplyPolicy.accept(talk, answer).orRefuse();
        if (!answer.id.equals(talk.discussion().acceptedReplyId)) {
            activities.record(talk.discussion().accept(answer, talk.here().actor()));
        }
        return discussions.show(talk.discussion());
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "withdrawAcceptance",
            summary = "Withdraw the acceptance of an answer",
            description =
                    "For who asked, leaders and facilitators, when it is outdated. The question is open again. Repeating it changes nothing.")
    @APIResponse(responseCode = "409", description = NOTHING_CHANGES)
    public DiscussionView withdraw(
            @RestPath UUID id,
            @RestQuery
                    @Size(max = 500)
                    @Line
                    @Parameter(
                            description = "Why the answer no longer holds.",
                            example = "The new guideline says otherwise.")
                    @Nullable
                    String note) {
        var talk = standings.changing(id);
        DiscussionPolicy.accept(talk).orRefuse();
        if (talk.discussion().acceptedReplyId != null) {
            activities.record(
                    talk.discussion().withdrawAcceptance(note, talk.here().actor()));
        }
        return discussions.show(talk.discussion());
    }
}
