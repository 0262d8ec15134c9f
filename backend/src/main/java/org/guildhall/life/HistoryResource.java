package org.guildhall.life;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Verdict;
import org.jboss.resteasy.reactive.RestPath;

/** What made a community what it is. */
@Path("/api/v1/communities/{community}/history")
@Tag(name = "Life")
class HistoryResource {
    private final Standings standings;
    private final History history;
    private final Pages pages;

    HistoryResource(Standings standings, History history, Pages pages) {
        this.standings = standings;
        this.history = history;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readHistory",
            summary = "Read a community's history",
            description =
                    "Stages, who leads and facilitates, hand-overs, charters, goals that ended, who may see and join, rests and mergers, newest first. For whoever sees the community's content.")
    public Page<HistoryEntryView> read(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        see(here).orRefuse();
        return pages.cut(
                        page,
                        History.NEWEST,
                        List.of(here.community().id),
                        (position, rows) -> history.of(here.community(), position, rows))
                .map(entry -> HistoryEntryView.of(entry, here.belongs()));
    }

    private static Verdict see(Standing here) {
        return Verdict.allowIf(here.seesContent(), "members-only", "Only members see this community's history.");
    }
}
