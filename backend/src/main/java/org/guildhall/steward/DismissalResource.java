package org.guildhall.steward;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Two communities look alike and are not. */
@Path("/api/v1/admin/look-alikes/{one}/{other}/dismissal")
@Tag(name = "Stewards")
class DismissalResource {
    private final Standings standings;
    private final LookAlikes lookAlikes;
    private final Activities activities;

    DismissalResource(Standings standings, LookAlikes lookAlikes, Activities activities) {
        this.standings = standings;
        this.lookAlikes = lookAlikes;
        this.activities = activities;
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "dismissLookAlike",
            summary = "Dismiss two look-alikes",
            description = "They are two different things; the pair is listed no more.")
    public void dismiss(@RestPath String one, @RestPath String other) {
        var here = standings.at(one);
        var there = standings.at(other);
        var pair = pair(here, there);
        if (pair.dismissedAt == null) {
            activities.record(pair.dismiss(here.community(), there.community(), here.actor()));
        }
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "restoreLookAlike",
            summary = "List two look-alikes again",
            description = "Takes the dismissal back.")
    public void restore(@RestPath String one, @RestPath String other) {
        var here = standings.at(one);
        var there = standings.at(other);
        var pair = pair(here, there);
        if (pair.dismissedAt != null) {
            activities.record(pair.restore(here.community(), there.community(), here.actor()));
        }
    }

    private LookAlike pair(Standing here, Standing there) {
        CommunityPolicy.stewards(here.actor()).orRefuse();
        return lookAlikes.between(here.community(), there.community()).orElseThrow(Refusal.NotFound::new);
    }
}
