package org.guildhall.charter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.jboss.resteasy.reactive.RestPath;

/** What a community agrees on. */
@Path("/api/v1/communities/{community}/charter")
@Tag(name = "Charter", description = "What a community agrees on.")
class CharterResource {
    private final Standings standings;
    private final Charters charters;

    CharterResource(Standings standings, Charters charters) {
        this.standings = standings;
        this.charters = charters;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readCharter",
            summary = "Read a community's charter",
            description =
                    "The ratified charter; before the first is ratified, its draft. Open to everybody who may decide whether to join.")
    public CharterView read(@RestPath String community) {
        var here = standings.at(community);
        CommunityPolicy.readAgreements(here).orRefuse();
        return CharterView.of(charters.inForce(here.community()));
    }
}
