package org.guildhall.discussion.keeping;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.discussion.DiscussionPolicy;
import org.guildhall.discussion.DiscussionStandings;
import org.guildhall.discussion.Replies;
import org.guildhall.discussion.ReplyPolicy;
import org.guildhall.discussion.Tally;
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a reply is hidden from most, and why. */
@Path("/api/v1/replies/{id}/hiding")
@Tag(name = "Discussions")
class ReplyHidingResource {
    private final DiscussionStandings standings;
    private final Replies replies;
    private final Tally tally;
    private final Activities activities;

    ReplyHidingResource(DiscussionStandings standings, Replies replies, Tally tally, Activities activities) {
        this.standings = standings;
        this.replies = replies;
        this.tally = tally;
        this.activities = activities;
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "hideReply",
            summary = "Hide a reply",
            description =
                    "Its place stays, its words are for its author, leaders and facilitators only; its author is told why. A question whose accepted answer it is opens again. For leaders, facilitators, and stewards where they read it. Repeating it changes nothing.")
    @APIResponse(responseCode = "409", description = "`reply-deleted`: there is nothing to hide. " + Keeping.CONFLICT)
    public void hide(@RestPath UUID id, @Valid @NotNull HideReason body) {
        var talk = standings.changing(replies.discussionOf(id));
        var reply = replies.in(talk, id);
        KeepingPolicy.hide(talk)
                .and(DiscussionPolicy.there(talk.discussion()))
                .and(ReplyPolicy.kept(reply))
                .orRefuse();
        if (reply.hiddenAt == null) {
            activities.record(
                    reply.hide(body.reason(), talk.discussion(), talk.here().actor()));
            replies.flush();
            tally.recount(talk.discussion().id);
        }
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "revealReply",
            summary = "Show a hidden reply again",
            description =
                    "In its old place. For leaders, facilitators, and stewards where they read it. Repeating it changes nothing.")
    @APIResponse(responseCode = "409", description = "`reply-deleted`: there is nothing to show. " + Keeping.CONFLICT)
    public void reveal(@RestPath UUID id) {
        var talk = standings.changing(replies.discussionOf(id));
        var reply = replies.in(talk, id);
        KeepingPolicy.hide(talk)
                .and(DiscussionPolicy.there(talk.discussion()))
                .and(ReplyPolicy.kept(reply))
                .orRefuse();
        if (reply.hiddenAt != null) {
            activities.record(reply.reveal(talk.discussion(), talk.here().actor()));
            replies.flush();
            tally.recount(talk.discussion().id);
        }
    }
}
