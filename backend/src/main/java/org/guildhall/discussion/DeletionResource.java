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
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestPath;

/** That a discussion is deleted; nothing is lost by it. */
@Path("/api/v1/discussions/{id}/deletion")
@Tag(name = "Discussions")
class DeletionResource {
    private final DiscussionStandings standings;
    private final Discussions discussions;
    private final Activities activities;

    DeletionResource(DiscussionStandings standings, Discussions discussions, Activities activities) {
        this.standings = standings;
        this.discussions = discussions;
        this.activities = activities;
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "deleteDiscussion",
            summary = "Delete a discussion",
            description =
                    "For its author, while they take part. Only they, leaders and facilitators still see it, and can restore it. Repeating it changes nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`discussion-merged`: it goes on in another one. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public DiscussionView delete(@RestPath UUID id) {
        var talk = standings.changing(id);
        DiscussionPolicy.delete(talk).orRefuse();
        if (talk.discussion().deletedAt == null) {
            activities.record(talk.discussion().delete(talk.here().actor()));
        }
        return discussions.show(talk.discussion());
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "restoreDiscussion",
            summary = "Restore a discussion",
            description = "For its author, leaders and facilitators. Repeating it changes nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public DiscussionView restore(@RestPath UUID id) {
        var talk = standings.changing(id);
        DiscussionPolicy.restore(talk).orRefuse();
        if (talk.discussion().deletedAt != null) {
            activities.record(talk.discussion().restore(talk.here().actor()));
        }
        return discussions.show(talk.discussion());
    }
}
