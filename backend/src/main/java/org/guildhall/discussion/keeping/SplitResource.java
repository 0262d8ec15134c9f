package org.guildhall.discussion.keeping;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.discussion.DiscussionStandings;
import org.guildhall.discussion.DiscussionView;
import org.guildhall.discussion.Discussions;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Line;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Replies that go on as a discussion of their own. */
@Path("/api/v1/discussions/{id}/splits")
@Tag(name = "Discussions")
class SplitResource {
    private final DiscussionStandings standings;
    private final Discussions discussions;
    private final Splitting splitting;

    SplitResource(DiscussionStandings standings, Discussions discussions, Splitting splitting) {
        this.standings = standings;
        this.discussions = discussions;
        this.splitting = splitting;
    }

    /** What goes on elsewhere, and under which title. */
    @Schema(name = "DiscussionSplit")
    record Split(
            @Schema(examples = "Colour scales for maps") @NotBlank @Size(min = 3, max = 150) @Line
            String title,

            @Schema(description = "Markdown: why it has a place of its own.") @NotBlank @Size(max = 2000) @Prose
            String body,

            @Schema(description = "Ids of the replies, in any order.") @NotEmpty @Size(max = 100)
            List<@NotNull UUID> replies) {}

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "splitDiscussion",
            summary = "Split replies off a discussion",
            description =
                    "They go on as a TALK of their own, in the order in which they were written, with new numbers. For leaders and facilitators, who begin it. Merging brings them back, behind the others.")
    @APIResponse(responseCode = "201", description = "The new discussion, with its address in Location.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`discussion-hidden`: show it again first. `reply-accepted`: the accepted answer stays with its question. `in-flight`: the same request is still being carried out. "
                            + Keeping.CONFLICT)
    @APIResponse(responseCode = "422", description = "`unknown-reply`: a reply is not in this discussion.")
    public RestResponse<DiscussionView> split(@RestPath UUID id, @Valid @NotNull Split body) {
        var talk = standings.changing(id);
        KeepingPolicy.regroup(talk).orRefuse();
        var made = splitting.split(talk, body.title(), body.body(), body.replies());
        return RestResponse.ResponseBuilder.<DiscussionView>created(URI.create("/api/v1/discussions/" + made.id))
                .entity(discussions.show(made))
                .build();
    }
}
