package org.guildhall.steward;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Actors;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageExport;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Everything that happened, for those who look after everything. */
@Path("/api/v1/admin/audit")
@Tag(name = "Stewards")
class AuditResource {
    private final Actors actors;
    private final Standings standings;
    private final AuditTrail trail;
    private final Pages pages;

    AuditResource(Actors actors, Standings standings, AuditTrail trail, Pages pages) {
        this.actors = actors;
        this.standings = standings;
        this.trail = trail;
        this.pages = pages;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageExport.CSV, PageExport.NDJSON})
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readAudit",
            summary = "Read the audit trail",
            description =
                    "Everything that happened, newest first, for stewards. It names private communities, and withholds the titles of what is in a community that is not PUBLIC. Also as CSV or NDJSON; follow `Link` for the next page.")
    public Page<AuditEntryView> read(
            @BeanParam @Valid AuditFilter filter,
            @RestQuery @Parameter(description = "Only in this community, by id or slug.") @Nullable String inCommunity,
            @BeanParam @Valid PageRequest page) {
        CommunityPolicy.stewards(actors.current()).orRefuse();
        var only = inCommunity == null ? null : standings.at(inCommunity).community().id;
        return pages.cut(
                        page,
                        AuditTrail.NEWEST,
                        Arrays.asList("audit", only, filter),
                        (position, rows) -> trail.read(only, filter, position, rows))
                .map(entry -> AuditEntryView.of(entry, false));
    }
}
