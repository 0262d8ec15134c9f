package org.guildhall.steward;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Memberships;
import org.guildhall.identity.Actors;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;

/** Every community there is, for those who look after all of them. */
@Path("/api/v1/admin/communities")
@Tag(name = "Stewards")
class InventoryResource {
    private final Actors actors;
    private final Inventory inventory;
    private final Memberships memberships;
    private final Pages pages;

    InventoryResource(Actors actors, Inventory inventory, Memberships memberships, Pages pages) {
        this.actors = actors;
        this.inventory = inventory;
        this.memberships = memberships;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listInventory",
            summary = "List every community",
            description =
                    "By name, private ones with their names included, for stewards. What is in them stays theirs.")
    public Page<InventoryEntryView> list(@BeanParam @Valid InventoryFilter filter, @BeanParam @Valid PageRequest page) {
        var actor = actors.current();
        CommunityPolicy.stewards(actor).orRefuse();
        var found = pages.cut(
                page,
                Inventory.BY_NAME,
                List.of("inventory", filter),
                (position, rows) -> inventory.communities(filter, actor.now(), position, rows));
        var leaders = memberships.leaders(
                found.items().stream().map(entry -> entry.community().id).toList());
        return found.map(entry -> InventoryEntryView.of(entry, leaders.getOrDefault(entry.community().id, List.of())));
    }
}
