package org.guildhall.leadership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Who holds which role. */
@Path("/api/v1/communities/{community}/roles")
@Tag(name = "Roles")
class RoleResource {
    private final Standings standings;
    private final Roles roles;
    private final Pages pages;
    private final LeadershipConfig config;

    RoleResource(Standings standings, Roles roles, Pages pages, LeadershipConfig config) {
        this.standings = standings;
        this.roles = roles;
        this.pages = pages;
        this.config = config;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listRoles",
            summary = "List who leads and facilitates",
            description =
                    "Leaders first, with since when and until when. Who decides whether to join a RESTRICTED community sees the leaders.")
    public Page<RoleHolderView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        RolePolicy.read(here).orRefuse();
        return pages.cut(
                        page,
                        Roles.BY_ROLE,
                        List.of("roles", here.community().id, here.seesContent()),
                        (position, rows) -> roles.in(here, position, rows))
                .map(member -> RoleHolderView.of(member, here, config));
    }
}
