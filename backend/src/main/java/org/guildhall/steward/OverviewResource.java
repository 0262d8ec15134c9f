package org.guildhall.steward;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.identity.Actors;
import org.guildhall.identity.People;
import org.guildhall.identity.Scopes;

/** What waits for the stewards. */
@Path("/api/v1/admin/overview")
@Tag(name = "Stewards")
class OverviewResource {
    private final Actors actors;
    private final Inventory inventory;
    private final LookAlikes lookAlikes;
    private final People people;

    OverviewResource(Actors actors, Inventory inventory, LookAlikes lookAlikes, People people) {
        this.actors = actors;
        this.inventory = inventory;
        this.lookAlikes = lookAlikes;
        this.people = people;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readOverview",
            summary = "Read what waits for the stewards",
            description = "How many communities, appeals, pairs and people there are in each of the stewards' queues.")
    public OverviewView read() {
        var actor = actors.current();
        CommunityPolicy.stewards(actor).orRefuse();
        var counts = inventory.counts(actor.now());
        var queues = Arrays.stream(Attention.values())
                .map(why -> new OverviewView.Queue(why, counts.getOrDefault(why, 0L)))
                .toList();
        return new OverviewView(
                queues,
                inventory.appeals(),
                lookAlikes.waiting(),
                people.count("deactivatedAt is not null and erasedAt is null"));
    }
}
