package org.guildhall.leadership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.leadership.Newcomers.Newcomer;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** One's own first steps in a community. */
@Path("/api/v1/communities/{community}/first-steps")
@Tag(name = "Newcomers")
class FirstStepsResource {
    private final Standings standings;
    private final Newcomers newcomers;

    FirstStepsResource(Standings standings, Newcomers newcomers) {
        this.standings = standings;
        this.newcomers = newcomers;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readFirstSteps",
            summary = "Read my first steps",
            description =
                    "For thirty days after joining: who greets me, and the three steps that come first. There is nothing (404) for whoever belongs for longer, or has only just joined and waits for a greeter's name.")
    public FirstStepsView read(@RestPath String community) {
        return FirstStepsView.of(mine(standings.at(community)));
    }

    @PUT
    @Path("charter-reading")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "noteCharterReading",
            summary = "Say that I have read the charter",
            description = "Repeating it changes nothing.")
    public FirstStepsView readCharter(@RestPath String community) {
        var here = standings.at(community);
        var newcomer = mine(here);
        newcomer.welcome().readCharter(here.actor().now());
        return FirstStepsView.of(newcomer);
    }

    @PUT
    @Path("dismissal")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "dismissFirstSteps",
            summary = "Put my first steps away",
            description = "They stay readable, and are not shown any more.")
    public FirstStepsView dismiss(@RestPath String community) {
        var here = standings.at(community);
        var newcomer = mine(here);
        newcomer.welcome().dismiss(here.actor().now());
        return FirstStepsView.of(newcomer);
    }

    @DELETE
    @Path("dismissal")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "bringBackFirstSteps",
            summary = "Bring my first steps back",
            description = "They are shown again.")
    public void bringBack(@RestPath String community) {
        mine(standings.at(community)).welcome().bringBack();
    }

    private Newcomer mine(Standing here) {
        NewcomerPolicy.ownSteps(here).orRefuse();
        return newcomers
                .of(here.mine())
                .filter(newcomer ->
                        newcomer.membership().since.isAfter(here.actor().now().minus(Newcomers.NEW)))
                .orElseThrow(Refusal.NotFound::new);
    }
}
