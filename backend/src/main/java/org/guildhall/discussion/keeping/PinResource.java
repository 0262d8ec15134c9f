package org.guildhall.discussion.keeping;

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
import org.guildhall.discussion.DiscussionPolicy;
import org.guildhall.discussion.DiscussionStandings;
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a discussion stands first in its community. */
@Path("/api/v1/discussions/{id}/pin")
@Tag(name = "Discussions")
class PinResource {
    private final DiscussionStandings standings;
    private final Activities activities;

    PinResource(DiscussionStandings standings, Activities activities) {
        this.standings = standings;
        this.activities = activities;
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "pinDiscussion",
            summary = "Pin a discussion",
            description =
                    "It stands before the others, wherever they are listed by their latest activity. For leaders and facilitators; repeating it changes nothing.")
    @APIResponse(responseCode = "409", description = Keeping.CONFLICT)
    public void pin(@RestPath UUID id) {
        var talk = standings.changing(id);
        DiscussionPolicy.arrange(talk).orRefuse();
        if (talk.discussion().pinnedAt == null) {
            activities.record(talk.discussion().pin(talk.here().actor()));
        }
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "unpinDiscussion",
            summary = "Unpin a discussion",
            description =
                    "It takes its place among the others again. For leaders and facilitators; repeating it changes nothing.")
    @APIResponse(responseCode = "409", description = Keeping.CONFLICT)
    public void unpin(@RestPath UUID id) {
        var talk = standings.changing(id);
        DiscussionPolicy.arrange(talk).orRefuse();
        if (talk.discussion().pinnedAt != null) {
            activities.record(talk.discussion().unpin(talk.here().actor()));
        }
    }
}
