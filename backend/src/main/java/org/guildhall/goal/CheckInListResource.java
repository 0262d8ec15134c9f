package org.guildhall.goal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** The news of a goal so far. */
@Path("/api/v1/communities/{community}/goals/{id}/check-ins")
@Tag(name = "Goals")
class CheckInListResource {
    private final Standings standings;
    private final Goals goals;
    private final CheckIns checkIns;
    private final Pages pages;

    CheckInListResource(Standings standings, Goals goals, CheckIns checkIns, Pages pages) {
        this.standings = standings;
        this.goals = goals;
        this.checkIns = checkIns;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listGoalCheckIns",
            summary = "List the news of a goal",
            description = "Its check-ins, newest first.")
    public Page<CheckInView> list(@RestPath String community, @RestPath UUID id, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CommunityPolicy.readAgreements(here).orRefuse();
        var goal = goals.in(here, id).goal();
        return pages.cut(page, CheckIns.NEWEST, List.of(goal.id), (position, rows) -> checkIns.of(goal, position, rows))
                .map(CheckInView::of);
    }
}
