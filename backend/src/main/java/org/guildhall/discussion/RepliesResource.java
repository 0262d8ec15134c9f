package org.guildhall.discussion;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.markdown.Markdown;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What is said in a discussion. */
@Path("/api/v1/discussions/{id}/replies")
@Tag(name = "Discussions")
class RepliesResource {
    private final DiscussionStandings standings;
    private final ReplyPages pages;
    private final Replying replying;

    RepliesResource(DiscussionStandings standings, ReplyPages pages, Replying replying) {
        this.standings = standings;
        this.pages = pages;
        this.replying = replying;
    }

    @GET
    @PermissionsAllowed(Scopes.DISCUSSIONS_READ)
    @Operation(
            operationId = "listReplies",
            summary = "List a discussion's replies",
            description =
                    "In the order in which they came. What is deleted or hidden keeps its place and number. The cursors of the discussion's own replies lead here, too.")
    public Page<ReplyView> list(
            @RestPath UUID id,
            @RestQuery
                    @DefaultValue("1")
                    @Min(1)
                    @Max(999_999_999)
                    @Parameter(description = "The number of the first reply; without meaning beside a cursor.")
                    int from,
            @BeanParam @Valid PageRequest page) {
        return pages.cut(standings.at(id), from, page);
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "postReply",
            summary = "Reply to a discussion",
            description =
                    "For members, and the guest who asked. Who replies has read everything before it. Replies to a FEEDBACK request say what they are.")
    @APIResponse(responseCode = "201", description = "The reply, with its address in Location.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`discussion-locked`, `discussion-closed`, `discussion-deleted`, `discussion-merged`: nobody can reply. `opinions-not-welcome`: the maker asks for no opinions. `reply-deleted`, `reply-hidden`: what it replies to is gone. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<ReplyView> reply(@RestPath UUID id, @Valid @NotNull NewReply body) {
        var talk = standings.at(id);
        DiscussionPolicy.reply(talk).orRefuse();
        var text = Markdown.render(body.body(), "/body");
        // Everything that takes time comes before the lock, for which everybody else who replies waits.
        standings.hold(talk);
        DiscussionPolicy.reply(talk).orRefuse();
        var reply = replying.reply(talk, body, text);
        return RestResponse.ResponseBuilder.<ReplyView>created(URI.create("/api/v1/replies/" + reply.id()))
                .entity(reply)
                .build();
    }
}
