package org.guildhall.community;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Line;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which communities resemble the one that somebody is about to start. */
@Path("/api/v1/communities/similar")
@Tag(name = "Beginnings", description = "Before there is a community: look-alikes, templates, proposals and interest.")
class LookAlikeResource {
    private final LookAlikes lookAlikes;

    LookAlikeResource(LookAlikes lookAlikes) {
        this.lookAlikes = lookAlikes;
    }

    /** A community that resembles what was typed, and why. */
    @Schema(name = "LookAlike")
    record LookAlikeView(
            CommunityInBrief community,
            LookAlikes.Because because,

            @Schema(description = "From 0 to 1; the higher, the closer.", examples = "0.62")
            double score) {}

    /** The closest ones. */
    @Schema(name = "LookAlikes")
    record LookAlikesView(
            @Schema(description = "At most five, closest first.")
            List<LookAlikeView> communities) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "findLookAlikes",
            summary = "Find communities like one about to start",
            description =
                    "Made to be asked while somebody types: whatever is there of the name, the domain statement and the tags. Only communities that the caller may know of.")
    public LookAlikesView find(
            @RestQuery @Size(max = 80) @Line @Parameter(description = "The name so far.") @Nullable String name,
            @RestQuery @Size(max = 600) @Prose @Parameter(description = "The domain statement so far.") @Nullable
                    String domainStatement,
            @RestQuery @Size(max = 5) @Parameter(description = "A tag; repeat it for others.") List<String> tag) {
        var found = lookAlikes.of(requireNonNullElse(name, ""), requireNonNullElse(domainStatement, ""), tag);
        return new LookAlikesView(found.stream()
                .map(each -> new LookAlikeView(
                        CommunityInBrief.of(each.standing().community()), each.because(), each.score()))
                .toList());
    }
}
