package org.guildhall.community;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.activity.Activity;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Etags;
import org.guildhall.platform.MergePatch;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a community says about itself, its door, and whether the organisation stands behind it. */
@Path("/api/v1/communities")
@Tag(name = "Settings", description = "Change a community's card, address and access; chapters; official communities.")
class SettingsResource {
    private static final String NOT_WRITABLE =
            "`community-paused`, `community-closed`: it can be read, and nothing changes.";

    private final Standings standings;
    private final Memberships memberships;
    private final Activities activities;
    private final MergePatch mergePatch;

    SettingsResource(Standings standings, Memberships memberships, Activities activities, MergePatch mergePatch) {
        this.standings = standings;
        this.memberships = memberships;
        this.activities = activities;
        this.mergePatch = mergePatch;
    }

    @PATCH
    @Path("{community}")
    @Transactional
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "editCommunity",
            summary = "Edit a community's card",
            description =
                    "Merge patch, for its leaders: what is absent stays, null empties a field. After a new slug the one before still leads here.")
    @APIResponse(
            responseCode = "409",
            description = "`slug-taken`: another community has or had this address. " + NOT_WRITABLE)
    public CommunityView edit(
            @RestPath String community,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = CommunitySettings.class)))
                    JsonNode patch) {
        var here = standings.at(community);
        CommunityPolicy.edit(here).orRefuse();
        Etags.require(ifMatch, here.community().version);
        var settings = mergePatch.apply(patch, CommunitySettings.of(here.community()), CommunitySettings.class);
        return done(here, here.community().edit(settings, here.actor()));
    }

    @PUT
    @Path("{community}/access")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "changeAccess",
            summary = "Change who sees a community and how people join",
            description =
                    "For its leaders, and for stewards who have opened it; takes effect at once, for everybody. Repeating it changes nothing. A community that becomes PRIVATE gets a slug that cannot be guessed.")
    @APIResponse(responseCode = "409", description = NOT_WRITABLE)
    public CommunityView open(@RestPath String community, @Valid @NotNull Access body) {
        var here = standings.at(community);
        CommunityPolicy.changeAccess(here).orRefuse();
        body.orRefuse(here.community().status);
        return body.equals(here.community().access())
                ? show(here)
                : done(here, here.community().open(body, here.actor()));
    }

    @PUT
    @Path("{community}/official")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "recogniseCommunity",
            summary = "Make a community official",
            description = "For stewards: the organisation stands behind it. Repeating it changes nothing.")
    public CommunityView recognise(@RestPath String community) {
        return recognise(community, true);
    }

    @DELETE
    @Path("{community}/official")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "disownCommunity",
            summary = "Make a community no longer official",
            description = "For stewards. Repeating it changes nothing.")
    public CommunityView disown(@RestPath String community) {
        return recognise(community, false);
    }

    private CommunityView recognise(String community, boolean official) {
        var here = standings.at(community);
        CommunityPolicy.recognise(here).orRefuse();
        return here.community().official == official
                ? show(here)
                : done(here, here.community().recognise(official, here.actor()));
    }

    private CommunityView done(Standing here, Activity activity) {
        activities.record(activity);
        activities.flush();
        return show(here);
    }

    private CommunityView show(Standing here) {
        return CommunityView.of(here, memberships.leaders(here.community()));
    }
}
