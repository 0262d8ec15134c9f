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

/** The responsibilities offered to oneself. */
@Path("/api/v1/me/responsibilities")
@Tag(name = "Responsibilities")
class MyResponsibilitiesResource {
    private final Actors actors;
    private final Responsibilities responsibilities;
    private final Pages pages;

    MyResponsibilitiesResource(Actors actors, Responsibilities responsibilities, Pages pages) {
        this.actors = actors;
        this.responsibilities = responsibilities;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listMyResponsibilities",
            summary = "List the responsibilities offered to me",
            description = "Those that wait for my answer, newest first.")
    @APIResponse(responseCode = "200", description = "One page of the offers.")
    @APIResponse(responseCode = "404", description = "A service account is offered no responsibilities.")
    public Page<ResponsibilityView> list(@BeanParam @Valid PageRequest page) {
        var actor = actors.person();
        return pages.cut(
                        page,
                        Responsibilities.NEWEST,
                        List.of("mine", actor.id()),
                        (position, rows) -> responsibilities.offeredTo(actor, position, rows))
                .map(ResponsibilityView::offered);
    }
}
