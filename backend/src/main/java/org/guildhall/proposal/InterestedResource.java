package org.guildhall.proposal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Who is interested in a proposal. */
@Path("/api/v1/communities/{community}")
@Tag(name = "Beginnings")
class InterestedResource {
    private final Standings standings;
    private final Interests interests;
    private final Pages pages;

    InterestedResource(Standings standings, Interests interests, Pages pages) {
        this.standings = standings;
        this.interests = interests;
        this.pages = pages;
    }

    @GET
    @Path("interest")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listInterested",
            summary = "List who is interested in a proposal",
            description =
                    "First come first. Shown to whoever sees the members; kept when the community starts, so that it is known who offered to help lead.")
    public Page<InterestView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CommunityPolicy.readMembers(here).orRefuse();
        return pages.cut(
                        page,
                        Interests.IN_ORDER,
                        List.of(here.community().id),
                        (position, rows) -> interests.in(here.community(), position, rows))
                .map(InterestView::of);
    }
}
