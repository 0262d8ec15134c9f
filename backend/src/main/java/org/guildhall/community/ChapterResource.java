package org.guildhall.community;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Line;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Chapters: communities that belong to a larger one, such as one for each site. A chapter has no chapters. */
@Path("/api/v1/communities/{community}")
@Tag(name = "Settings")
class ChapterResource {
    private final Standings standings;
    private final Communities communities;
    private final Activities activities;
    private final Pages pages;

    ChapterResource(Standings standings, Communities communities, Activities activities, Pages pages) {
        this.standings = standings;
        this.communities = communities;
        this.activities = activities;
        this.pages = pages;
    }

    /** Which community to be a chapter of. */
    @Schema(name = "NewParent")
    record NewParent(
            @Schema(description = "Its id or slug.", examples = "data-visualisation") @NotBlank @Size(max = 100) @Line
            String community) {}

    @GET
    @Path("chapters")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listChapters",
            summary = "List a community's chapters",
            description = "By name; only those that the caller may know of.")
    public Page<CommunityInBrief> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CommunityPolicy.readChapters(here).orRefuse();
        var keyset = CommunitySort.NAME.keyset;
        return pages.cut(
                        page,
                        keyset,
                        List.of(here.community().id),
                        (position, rows) -> standings.listed(
                                " and c.parentId = :parent" + keyset.after(position) + keyset.order(position),
                                keyset.parameters(position, Map.of("parent", here.community().id)),
                                rows))
                .map(chapter -> CommunityInBrief.of(chapter.community()));
    }

    @PUT
    @Path("parent")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "joinParent",
            summary = "Make a community a chapter of another",
            description = "For its leaders; of any community they may see. Repeating it changes nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`chapter-of-chapter`: the other is a chapter, or this one has chapters. `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void join(@RestPath String community, @Valid @NotNull NewParent body) {
        var here = standings.at(community);
        CommunityPolicy.edit(here).orRefuse();
        var parent = standings
                .find(body.community())
                .filter(Standing::seesCard)
                .orElseThrow(() ->
                        new Refusal.Invalid("/community", "unknown-community", "must be a community that you may see"));
        if (!parent.community().id.equals(here.community().parentId)) {
            communities
                    .hiddenChapters(here.community())
                    .forEach(chapter -> activities.record(chapter.leaveParent(here.actor())));
            communities.flush();
            activities.record(here.community().joinAsChapter(parent.community(), here.actor()));
            communities.flush();
        }
    }

    @DELETE
    @Path("parent")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "leaveParent",
            summary = "Make a chapter stand on its own",
            description = "For its leaders. Repeating it changes nothing.")
    @APIResponse(
            responseCode = "409",
            description = "`community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void leave(@RestPath String community) {
        var here = standings.at(community);
        CommunityPolicy.edit(here).orRefuse();
        if (here.community().parentId != null) {
            activities.record(here.community().leaveParent(here.actor()));
        }
    }
}
