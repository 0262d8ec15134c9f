package org.guildhall.discussion.keeping;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.Standings;
import org.guildhall.discussion.DiscussionPolicy;
import org.guildhall.discussion.DiscussionStandings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Line;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** In which community a discussion is held. */
@Path("/api/v1/discussions/{id}/move")
@Tag(name = "Discussions")
class MoveResource {
    private final DiscussionStandings standings;
    private final Standings communities;
    private final Activities activities;

    MoveResource(DiscussionStandings standings, Standings communities, Activities activities) {
        this.standings = standings;
        this.communities = communities;
        this.activities = activities;
    }

    /** Where it goes. */
    @Schema(name = "DiscussionMove")
    record Move(
            @Schema(description = "Id or slug of the community.", examples = "accessibility")
            @NotBlank
            @Size(max = 80)
            @Line
            String community) {}

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "moveDiscussion",
            summary = "Move a discussion to another community",
            description =
                    "With everything in it and under the same address; from then on the rights of the new community hold. For people who lead both. Where more people would see it than before it stays. Moving it where it is changes nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`move-widens`: more people would see it there than its authors wrote it for. " + Keeping.CONFLICT)
    @APIResponse(responseCode = "422", description = "`unknown-community`: there is no such community for the caller.")
    public void move(@RestPath UUID id, @Valid @NotNull Move body) {
        var talk = standings.changing(id);
        KeepingPolicy.move(talk).and(DiscussionPolicy.there(talk.discussion())).orRefuse();
        var there = communities
                .find(body.community())
                .orElseThrow(() ->
                        new Refusal.Invalid("/community", "unknown-community", "must be a community that you can see"));
        if (!there.community().id.equals(talk.discussion().communityId)) {
            KeepingPolicy.receive(there, talk).orRefuse();
            activities.record(talk.discussion().move(there.community(), there.actor()));
        }
    }
}
