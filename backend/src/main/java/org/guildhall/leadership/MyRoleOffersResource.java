package org.guildhall.leadership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Actors;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;

/** The roles offered to oneself. */
@Path("/api/v1/me/role-offers")
@Tag(name = "Roles")
class MyRoleOffersResource {
    private final Actors actors;
    private final RoleOffers offers;
    private final Pages pages;

    MyRoleOffersResource(Actors actors, RoleOffers offers, Pages pages) {
        this.actors = actors;
        this.offers = offers;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listMyRoleOffers",
            summary = "List the roles offered to me",
            description = "Those that wait for my answer, newest first.")
    @APIResponse(responseCode = "200", description = "One page of the offers.")
    @APIResponse(responseCode = "404", description = "A service account is offered no roles.")
    public Page<RoleOfferView> list(@BeanParam @Valid PageRequest page) {
        var actor = actors.person();
        return pages.cut(
                        page,
                        RoleOffers.NEWEST,
                        List.of("mine", actor.id()),
                        (position, rows) -> offers.waitingFor(actor, position, rows))
                .map(RoleOfferView::of);
    }
}
