package org.guildhall.discussion;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.activity.Activity;
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestPath;

/** That a reply is deleted; its place stays, and nothing is lost by it. */
@Path("/api/v1/replies/{id}/deletion")
@Tag(name = "Discussions")
class ReplyDeletionResource {
    private static final String NOTHING_CHANGES =
            "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.";

    private final DiscussionStandings standings;
    private final Replies replies;
    private final Tally tally;
    private final Activities activities;

    ReplyDeletionResource(DiscussionStandings standings, Replies replies, Tally tally, Activities activities) {
        this.standings = standings;
        this.replies = replies;
        this.tally = tally;
        this.activities = activities;
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "deleteReply",
            summary = "Delete a reply",
            description =
                    "For its author, while they take part. Its number stays, without words. A question whose accepted answer it was is open again. Repeating it changes nothing.")
    @APIResponse(responseCode = "409", description = NOTHING_CHANGES)
    public ReplyView delete(@RestPath UUID id) {
        var talk = standings.changing(replies.discussionOf(id));
        var reply = replies.in(talk, id);
        ReplyPolicy.delete(talk, reply).orRefuse();
        if (reply.deletedAt == null) {
            talk.discussion().lose(reply);
            done(talk, reply.delete(talk.discussion(), talk.here().actor()));
        }
        return replies.show(talk, reply);
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "restoreReply",
            summary = "Restore a reply",
            description = "For its author, leaders and facilitators. Repeating it changes nothing.")
    @APIResponse(responseCode = "409", description = NOTHING_CHANGES)
    public ReplyView restore(@RestPath UUID id) {
        var talk = standings.changing(replies.discussionOf(id));
        var reply = replies.in(talk, id);
        ReplyPolicy.restore(talk, reply).orRefuse();
        if (reply.deletedAt != null) {
            done(talk, reply.restore(talk.discussion(), talk.here().actor()));
        }
        return replies.show(talk, reply);
    }

    private void done(Talk talk, Activity activity) {
        activities.record(activity);
        activities.flush();
        tally.recount(talk.discussion().id);
    }
}
