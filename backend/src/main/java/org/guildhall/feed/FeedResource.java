package org.guildhall.feed;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Actors;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;

/** What is new where one belongs. */
@Path("/api/v1/feed")
@Tag(name = "Feed", description = "News from the communities one belongs to.")
class FeedResource {
    private final Actors actors;
    private final News news;
    private final Pages pages;

    FeedResource(Actors actors, News news, Pages pages) {
        this.actors = actors;
        this.news = news;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readFeed",
            summary = "Read the news of my communities",
            description = "What happened in the communities the caller belongs to, newest first.")
    public Page<FeedItemView> read(@BeanParam @Valid PageRequest page) {
        var actor = actors.current();
        return pages.cut(page, News.NEWEST, List.of(actor.id()), (position, rows) -> news.of(actor, position, rows));
    }
}
