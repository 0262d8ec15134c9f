package org.guildhall.discussion;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Etags;
import org.guildhall.platform.MergePatch;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One discussion. */
@Path("/api/v1/discussions/{id}")
@Tag(name = "Discussions")
class DiscussionResource {
    private final DiscussionStandings standings;
    private final Discussions discussions;
    private final ReplyPages pages;
    private final Editing editing;

    DiscussionResource(DiscussionStandings standings, Discussions discussions, ReplyPages pages, Editing editing) {
        this.standings = standings;
        this.discussions = discussions;
        this.pages = pages;
        this.editing = editing;
    }

    @GET
    @PermissionsAllowed(Scopes.DISCUSSIONS_READ)
    @Operation(
            operationId = "readDiscussion",
            summary = "Read a discussion with its first replies",
            description =
                    "With 20 replies from a number on, or from where the caller goes on to read. Reading it marks nothing as read.")
    public DiscussionView read(
            @RestPath UUID id,
            @RestQuery
                    @DefaultValue("1")
                    @Pattern(regexp = "[1-9][0-9]{0,8}|unread", message = "must be a number from 1 on, or unread")
                    @Parameter(description = "The number of the first reply, or `unread`.", example = "unread")
                    String from) {
        var page = discussions.page(id);
        var number = "unread".equals(from)
                ? ReplyPages.unread(page.found().discussion(), page.found().readUpTo())
                : Integer.parseInt(from);
        return DiscussionView.of(
                page.here(),
                page.found(),
                pages.first(new Talk(page.here(), page.found().discussion()), number));
    }

    @PATCH
    @Transactional
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "editDiscussion",
            summary = "Edit a discussion",
            description =
                    "For its author, while they take part. Merge patch: what is absent stays; an opening is replaced as a whole. What stood there before is kept in its history.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`discussion-locked`, `discussion-deleted`, `discussion-merged`: nothing changes in it. `opinions-given`: there are opinions already. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public DiscussionView edit(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = DiscussionText.class))) JsonNode patch) {
        var talk = standings.changing(id);
        DiscussionPolicy.edit(talk).orRefuse();
        Etags.require(ifMatch, talk.discussion().version);
        return discussions.show(editing.edit(talk, patch));
    }
}
