package org.guildhall.community;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Communities: find them, read about them, start one. */
@Path("/api/v1/communities")
@Tag(name = "Communities", description = "Find communities, read what one is about, start one.")
class CommunityResource {
    private final Standings standings;
    private final Memberships memberships;
    private final Starting starting;
    private final Pages pages;

    CommunityResource(Standings standings, Memberships memberships, Starting starting, Pages pages) {
        this.standings = standings;
        this.memberships = memberships;
        this.starting = starting;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listCommunities",
            summary = "List communities",
            description = "The communities the caller may know of. PRIVATE ones are listed to their members only.")
    public Page<CommunityView> list(
            @BeanParam @Valid CommunityFilter filter,
            @RestQuery
                    @DefaultValue("name")
                    @Parameter(
                            description = "By name, newest first, or largest first.",
                            schema =
                                    @Schema(
                                            enumeration = {"name", "-createdAt", "-memberCount"},
                                            defaultValue = "name"))
                    CommunitySort sort,
            @BeanParam @Valid PageRequest page) {
        var keyset = sort.keyset;
        var found = pages.cut(
                page,
                keyset,
                List.of(filter),
                (position, rows) -> standings.listed(
                        filter.condition() + keyset.after(position) + keyset.order(position),
                        keyset.parameters(position, filter.parameters()),
                        rows));
        var leaders = memberships.leaders(
                found.items().stream().map(here -> here.community().id).toList());
        return found.map(here -> CommunityView.of(here, leaders.getOrDefault(here.community().id, List.of())));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "startCommunity",
            summary = "Start a community",
            description = "The caller becomes its first leader. An address that is taken is refused with `slug-taken`.")
    @APIResponse(responseCode = "201", description = "The community, with its address in Location.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`slug-taken`: another community has this address. `in-flight`: the same request is still being carried out.")
    public RestResponse<CommunityView> start(@Valid @NotNull NewCommunity body) {
        var here = starting.start(body);
        return RestResponse.ResponseBuilder.<CommunityView>created(
                        URI.create("/api/v1/communities/" + here.community().id))
                .entity(CommunityView.of(here, memberships.leaders(here.community())))
                .build();
    }

    @GET
    @Path("{community}")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readCommunity",
            summary = "Read a community's card",
            description =
                    "By id or slug; an address that it had before leads to it too. Who may only know that a PRIVATE community exists gets an outline.")
    public CommunityView read(@RestPath String community) {
        var here = standings.at(community);
        return CommunityView.of(here, memberships.leaders(here.community()));
    }
}
