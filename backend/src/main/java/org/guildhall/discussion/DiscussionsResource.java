package org.guildhall.discussion;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Line;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a community talks about. */
@Path("/api/v1/communities/{community}/discussions")
@Tag(
        name = "Discussions",
        description = "What a community talks about: questions, ideas, work to look at, and open talk.")
class DiscussionsResource {
    private final Standings standings;
    private final Discussions discussions;
    private final Starting starting;
    private final Pages pages;

    DiscussionsResource(Standings standings, Discussions discussions, Starting starting, Pages pages) {
        this.standings = standings;
        this.discussions = discussions;
        this.starting = starting;
        this.pages = pages;
    }

    /** A kind, a title and what the kind asks for begin a discussion. */
    @Schema(name = "NewDiscussion")
    record NewDiscussion(
            @NotNull DiscussionKind kind,

            @Schema(examples = "Do we still need 3D charts anywhere?")
            @NotBlank
            @Size(max = DiscussionText.MOST_TITLE)
            @Line
            String title,

            @Schema(description = "Markdown; may be empty or absent where the opening says it all.")
            @Size(max = DiscussionText.MOST_BODY)
            @Prose
            String body,

            @Schema(description = "Up to five.", examples = "[\"charts\"]") @Size(max = 5)
            List<@NotBlank @Size(max = 30) @Line String> tags,

            @Valid @Nullable Opening opening) {

        NewDiscussion {
            body = requireNonNullElse(body, "");
            tags = requireNonNullElse(tags, List.of());
        }

        DiscussionText text() {
            return new DiscussionText(title, body, tags, requireNonNullElse(opening, Opening.NONE));
        }
    }

    @GET
    @PermissionsAllowed(Scopes.DISCUSSIONS_READ)
    @Operation(
            operationId = "listDiscussions",
            summary = "List a community's discussions",
            description =
                    "What moved last comes first, pinned ones before the others. What is hidden, deleted or merged is not listed.")
    public Page<DiscussionInBrief> list(
            @RestPath String community,
            @BeanParam @Valid DiscussionFilter filter,
            @RestQuery
                    @DefaultValue("-lastActivityAt")
                    @Parameter(
                            description =
                                    "The order: what moved last with pinned ones first, the newest, or what helped most.",
                            schema =
                                    @Schema(
                                            enumeration = {"-lastActivityAt", "-createdAt", "-helpfulCount"},
                                            defaultValue = "-lastActivityAt"))
                    DiscussionSort sort,
            @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CommunityPolicy.readContent(here).orRefuse();
        return pages.cut(
                        page,
                        sort.keyset,
                        List.of(here.community().id, filter),
                        (position, rows) -> discussions.in(here, filter, sort.keyset, position, rows))
                .map(row -> DiscussionInBrief.of(row, here.community()));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "startDiscussion",
            summary = "Start a discussion",
            description =
                    "For members; an ANNOUNCEMENT for leaders and facilitators. Where a PUBLIC community allows guest questions, everybody may ask a QUESTION.")
    @APIResponse(responseCode = "201", description = "The discussion, with its address in Location.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<DiscussionView> start(@RestPath String community, @Valid @NotNull NewDiscussion body) {
        var here = standings.at(community);
        DiscussionPolicy.start(here, body.kind()).orRefuse();
        var view = starting.start(here, body.kind(), body.text());
        return RestResponse.ResponseBuilder.<DiscussionView>created(URI.create("/api/v1/discussions/" + view.id()))
                .entity(view)
                .build();
    }
}
