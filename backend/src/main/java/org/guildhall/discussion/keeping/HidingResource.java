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
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a discussion is hidden from most, and why. */
@Path("/api/v1/discussions/{id}/hiding")
@Tag(name = "Discussions")
class HidingResource {
    private final DiscussionStandings standings;
    private final Activities activities;

    HidingResource(DiscussionStandings standings, Activities activities) {
        this.standings = standings;
        this.activities = activities;
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "hideDiscussion",
            summary = "Hide a discussion",
            description =
                    "Only its author, leaders and facilitators see it from now on; its author is told why. For leaders, facilitators, and stewards where they read it. Repeating it changes nothing.")
    @APIResponse(responseCode = "409", description = Keeping.CONFLICT)
    public void hide(@RestPath UUID id, @Valid @NotNull HideReason body) {
        var talk = standings.changing(id);
        KeepingPolicy.hide(talk).and(DiscussionPolicy.there(talk.discussion())).orRefuse();
        if (talk.discussion().hiddenAt == null) {
            activities.record(talk.discussion().hide(body.reason(), talk.here().actor()));
        }
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "revealDiscussion",
            summary = "Show a hidden discussion again",
            description =
                    "As it was, with everything said in it. For leaders, facilitators, and stewards where they read it. Repeating it changes nothing.")
    @APIResponse(responseCode = "409", description = Keeping.CONFLICT)
    public void reveal(@RestPath UUID id) {
        var talk = standings.changing(id);
        KeepingPolicy.hide(talk).and(DiscussionPolicy.there(talk.discussion())).orRefuse();
        if (talk.discussion().hiddenAt != null) {
            activities.record(talk.discussion().reveal(talk.here().actor()));
        }
    }
}
