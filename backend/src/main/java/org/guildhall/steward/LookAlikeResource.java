package org.guildhall.steward;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.identity.Actors;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Communities that may be one. */
@Path("/api/v1/admin/look-alikes")
@Tag(name = "Stewards")
class LookAlikeResource {
    private final Actors actors;
    private final LookAlikes lookAlikes;
    private final Pages pages;

    LookAlikeResource(Actors actors, LookAlikes lookAlikes, Pages pages) {
        this.actors = actors;
        this.lookAlikes = lookAlikes;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listLookAlikes",
            summary = "List communities that look alike",
            description =
                    "Pairs with similar names, the most alike first, private ones included, for stewards. A pair appears within seconds of the start or edit that makes it one.")
    public Page<LookAlikeView> list(
            @RestQuery @Parameter(description = "True for the pairs that were dismissed.") @Nullable Boolean dismissed,
            @BeanParam @Valid PageRequest page) {
        CommunityPolicy.stewards(actors.current()).orRefuse();
        var put = Boolean.TRUE.equals(dismissed);
        return pages.cut(
                        page,
                        LookAlikes.MOST_ALIKE,
                        List.of(put),
                        (position, rows) -> lookAlikes.pairs(put, position, rows))
                .map(LookAlikeView::of);
    }
}
