package org.guildhall.community;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageExport;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who belongs to a community. */
@Path("/api/v1/communities/{community}")
@Tag(name = "Membership")
class MemberResource {
    private final Standings standings;
    private final Memberships memberships;
    private final Pages pages;

    MemberResource(Standings standings, Memberships memberships, Pages pages) {
        this.standings = standings;
        this.memberships = memberships;
        this.pages = pages;
    }

    /** How many belong. */
    @Schema(name = "MemberCount")
    record MemberCountView(
            @Schema(description = "Without those who pause.", examples = "48")
            int memberCount) {}

    @GET
    @Path("members")
    @Produces({MediaType.APPLICATION_JSON, PageExport.CSV, PageExport.NDJSON})
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listMembers",
            summary = "List a community's members",
            description =
                    "Leaders first, then facilitators, then everybody in the order in which they came; or by name, or newest first. Also as CSV or NDJSON; follow `Link` for the next page.")
    public Page<MemberView> list(
            @RestPath String community,
            @BeanParam @Valid MemberFilter filter,
            @RestQuery
                    @DefaultValue("role")
                    @Parameter(
                            description = "By role and arrival, by name, or newest first.",
                            schema =
                                    @Schema(
                                            enumeration = {"role", "name", "-since"},
                                            defaultValue = "role"))
                    MemberSort sort,
            @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CommunityPolicy.readMembers(here).orRefuse();
        return pages.cut(
                        page,
                        sort.keyset,
                        List.of(here.community().id, filter),
                        (position, rows) -> memberships.in(here, filter, sort.keyset, position, rows))
                .map(member -> MemberView.of(member.membership(), member.person(), here));
    }

    @GET
    @Path("member-count")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readMemberCount",
            summary = "Read how many belong to a community",
            description = "Also for stewards, who watch over private communities without reading them.")
    public MemberCountView count(@RestPath String community) {
        var here = standings.at(community);
        CommunityPolicy.readMemberCount(here).orRefuse();
        return new MemberCountView(here.community().memberCount);
    }
}
