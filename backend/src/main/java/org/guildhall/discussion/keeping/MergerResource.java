package org.guildhall.discussion.keeping;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.discussion.DiscussionStandings;
import org.guildhall.discussion.Talk;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** In which other discussion of its community a discussion goes on. */
@Path("/api/v1/discussions/{id}/merger")
@Tag(name = "Discussions")
class MergerResource {
    private final DiscussionStandings standings;
    private final Regrouping regrouping;
    private final Merging merging;

    MergerResource(DiscussionStandings standings, Regrouping regrouping, Merging merging) {
        this.standings = standings;
        this.regrouping = regrouping;
        this.merging = merging;
    }

    /** Where it goes on. */
    @Schema(name = "DiscussionMerger")
    record Merger(
            @Schema(description = "A discussion of the same community.") @NotNull
            UUID into) {}

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "mergeDiscussion",
            summary = "Merge a discussion into another one",
            description =
                    "What it opened with and its replies go on behind the replies of the other one, with new numbers; its address leads there. For leaders and facilitators. It cannot be undone.")
    @APIResponse(responseCode = "409", description = "`discussion-hidden`: show it again first. " + Keeping.CONFLICT)
    @APIResponse(
            responseCode = "422",
            description = "`unknown-discussion`: there is no other one like that in the community.")
    public void merge(@RestPath UUID id, @Valid @NotNull Merger body) {
        regrouping.hold(id, body.into());
        var talk = standings.changing(id);
        KeepingPolicy.regroup(talk).orRefuse();
        var target = target(talk, body.into());
        KeepingPolicy.regroup(target).orRefuse();
        merging.merge(talk, target);
    }

    private Talk target(Talk talk, UUID id) {
        return standings
                .find(id)
                .filter(found -> found.discussion().communityId.equals(talk.discussion().communityId)
                        && !found.discussion().id.equals(talk.discussion().id))
                .orElseThrow(() -> new Refusal.Invalid(
                        "/into", "unknown-discussion", "must be another discussion of the same community"));
    }
}
