package org.guildhall.discussion;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Etags;
import org.guildhall.platform.MergePatch;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One reply. */
@Path("/api/v1/replies/{id}")
@Tag(name = "Discussions")
class ReplyResource {
    private final DiscussionStandings standings;
    private final Replies replies;
    private final Editing editing;
    private final MergePatch mergePatch;

    ReplyResource(DiscussionStandings standings, Replies replies, Editing editing, MergePatch mergePatch) {
        this.standings = standings;
        this.replies = replies;
        this.editing = editing;
        this.mergePatch = mergePatch;
    }

    /** What a reply says. */
    @Schema(name = "ReplyText")
    record ReplyText(
            @Schema(description = "Markdown.") @NotBlank @Size(max = DiscussionText.MOST_BODY) @Prose
            String body) {}

    @GET
    @PermissionsAllowed(Scopes.DISCUSSIONS_READ)
    @Operation(
            operationId = "readReply",
            summary = "Read a reply",
            description = "Its number says where it stands in its discussion.")
    public ReplyView read(@RestPath UUID id) {
        var talk = standings.at(replies.discussionOf(id));
        return ReplyView.of(talk, replies.row(talk, id));
    }

    @PATCH
    @Transactional
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "editReply",
            summary = "Edit a reply",
            description = "For its author, while they take part. What stood there before is kept in its history.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`reply-deleted`, `reply-hidden`, `discussion-locked`, `discussion-deleted`, `discussion-merged`: nothing changes in it. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public ReplyView edit(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReplyText.class))) JsonNode patch) {
        var talk = standings.changing(replies.discussionOf(id));
        var reply = replies.in(talk, id);
        ReplyPolicy.edit(talk, reply).orRefuse();
        Etags.require(ifMatch, reply.version);
        var text = mergePatch.apply(patch, new ReplyText(reply.bodyMarkdown), ReplyText.class);
        editing.edit(talk, reply, text.body());
        return replies.show(talk, reply);
    }
}
