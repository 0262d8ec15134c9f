package org.guildhall.leadership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Who is new, and who says hello. */
@Path("/api/v1/communities/{community}/newcomers")
@Tag(name = "Newcomers", description = "Who is new, who greets them, and their first steps.")
class NewcomerResource {
    private final Standings standings;
    private final Newcomers newcomers;
    private final Activities activities;
    private final Pages pages;

    NewcomerResource(Standings standings, Newcomers newcomers, Activities activities, Pages pages) {
        this.standings = standings;
        this.newcomers = newcomers;
        this.activities = activities;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listNewcomers",
            summary = "List who is new",
            description =
                    "Who joined within thirty days, newest first, and who greets them. Leaders and facilitators see everybody, a greeter those whose greeter they are.")
    public Page<NewcomerView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        NewcomerPolicy.see(here).orRefuse();
        return pages.cut(
                        page,
                        Newcomers.NEWEST,
                        List.of(here.community().id, here.actor().id(), here.facilitates()),
                        (position, rows) -> newcomers.in(here, position, rows))
                .map(newcomer -> NewcomerView.of(newcomer, here));
    }

    @PUT
    @Path("{id}/greeting")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "greetNewcomer",
            summary = "Say that a newcomer was greeted",
            description = "By the greeter who was named, or a leader or facilitator. Repeating it changes nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public NewcomerView greet(
            @RestPath String community,
            @RestPath @Parameter(description = "Id of the newcomer in this list.") UUID id) {
        var here = standings.at(community);
        var newcomer = newcomers.in(here, id);
        NewcomerPolicy.greet(here, newcomer.welcome()).orRefuse();
        if (newcomer.welcome().greetedAt == null) {
            activities.record(newcomer.welcome().greet(newcomer.person(), here.actor()));
        }
        return NewcomerView.of(newcomer, here);
    }
}
