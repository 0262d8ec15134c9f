package org.guildhall.discussion;

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

/** What waits for oneself. */
@Path("/api/v1/me/duties")
@Tag(name = "Discussions")
class DutiesResource {
    private final Actors actors;
    private final Duties duties;
    private final Pages pages;

    DutiesResource(Actors actors, Duties duties, Pages pages) {
        this.actors = actors;
        this.duties = duties;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.DISCUSSIONS_READ)
    @Operation(
            operationId = "listMyDuties",
            summary = "List what waits for me in discussions",
            description =
                    "My questions that were answered and not accepted, my requests for feedback to sum up, and ideas to decide on where I lead or facilitate; oldest first.")
    @APIResponse(responseCode = "200", description = "One page of the duties.")
    @APIResponse(responseCode = "404", description = "A service account has no duties.")
    public Page<Duty> list(@BeanParam @Valid PageRequest page) {
        var actor = actors.person();
        return pages.cut(page, Duties.OLDEST, List.of(actor.id()), (position, rows) -> duties.of(actor, position, rows))
                .map(Duty::of);
    }
}
