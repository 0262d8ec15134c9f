package org.guildhall.discussion.keeping;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.discussion.DiscussionPolicy;
import org.guildhall.discussion.DiscussionStandings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;

/** Whether nobody can reply to a discussion, and why. */
@Path("/api/v1/discussions/{id}/lock")
@Tag(name = "Discussions")
class LockResource {
    private final DiscussionStandings standings;
    private final Activities activities;

    LockResource(DiscussionStandings standings, Activities activities) {
        this.standings = standings;
        this.activities = activities;
    }

    /** Why nobody can reply. */
    @Schema(name = "DiscussionLocking")
    record Locking(
            @Schema(
                    description = "Shown to everybody who reads the discussion.",
                    examples = "We have heard every side. The decision is in the charter.")
            @NotBlank
            @Size(min = 3, max = 300)
            @Prose
            String reason) {}

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "lockDiscussion",
            summary = "Lock a discussion",
            description =
                    "Nobody can reply to it or edit it, and everybody reads why. For leaders and facilitators; another reason replaces the one before.")
    @APIResponse(responseCode = "409", description = Keeping.CONFLICT)
    public void lock(@RestPath UUID id, @Valid @NotNull Locking body) {
        var talk = standings.changing(id);
        DiscussionPolicy.arrange(talk).orRefuse();
        if (!body.reason().equals(talk.discussion().lockReason)) {
            activities.record(talk.discussion().lock(body.reason(), talk.here().actor()));
        }
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "unlockDiscussion",
            summary = "Unlock a discussion",
            description = "It goes on as before. For leaders and facilitators; repeating it changes nothing.")
    @APIResponse(responseCode = "409", description = Keeping.CONFLICT)
    public void unlock(@RestPath UUID id) {
        var talk = standings.changing(id);
        DiscussionPolicy.arrange(talk).orRefuse();
        if (talk.discussion().locked()) {
            activities.record(talk.discussion().unlock(talk.here().actor()));
        }
    }
}
