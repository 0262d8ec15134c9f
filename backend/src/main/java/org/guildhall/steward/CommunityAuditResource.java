package org.guildhall.steward;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageExport;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** What happened in a community, for those who answer for it. */
@Path("/api/v1/communities/{community}/audit")
@Tag(name = "Stewards")
class CommunityAuditResource {
    private final Standings standings;
    private final AuditTrail trail;
    private final Pages pages;

    CommunityAuditResource(Standings standings, AuditTrail trail, Pages pages) {
        this.standings = standings;
        this.trail = trail;
        this.pages = pages;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageExport.CSV, PageExport.NDJSON})
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readCommunityAudit",
            summary = "Read a community's audit trail",
            description =
                    "Everything that happened in it, newest first, for its leaders and for stewards. A steward reads the titles of what is in it when it is PUBLIC or opened. Also as CSV or NDJSON; follow `Link` for the next page.")
    public Page<AuditEntryView> read(
            @RestPath String community, @BeanParam @Valid AuditFilter filter, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        AuditPolicy.read(here).orRefuse();
        return pages.cut(
                        page,
                        AuditTrail.NEWEST,
                        List.of("audit", here.community().id, filter),
                        (position, rows) -> trail.read(here.community().id, filter, position, rows))
                .map(entry -> AuditEntryView.of(entry, here.seesContent()));
    }
}
