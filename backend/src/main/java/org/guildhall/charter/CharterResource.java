package org.guildhall.charter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Etags;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The charter in force, and the draft of the next. */
@Path("/api/v1/communities/{community}/charter")
@Tag(
        name = "Charter",
        description =
                "What a community agrees on: drafted, discussed with the members, ratified, and accepted by each.")
class CharterResource {
    private final Standings standings;
    private final Charters charters;
    private final Activities activities;

    CharterResource(Standings standings, Charters charters, Activities activities) {
        this.standings = standings;
        this.charters = charters;
        this.activities = activities;
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
        return CharterView.of(charters.inForce(here), here);
    }

    @GET
    @Path("draft")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readCharterDraft",
            summary = "Read the draft of the next charter",
            description =
                    "For leaders and facilitators. While nobody has begun to write, what a draft begins with: the charter in force.")
    public CharterView readDraft(@RestPath String community) {
        var here = standings.at(community);
        CharterPolicy.readDraft(here).orRefuse();
        return CharterView.of(charters.draft(here), here);
    }

    @PUT
    @Path("draft")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "editCharterDraft",
            summary = "Write the draft of the next charter",
            description =
                    "For leaders and facilitators. The first time it makes the draft; there is one at a time. The whole text is replaced.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`consultation-open`: members are being asked about the text as it is. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public CharterView editDraft(
            @RestPath String community,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CharterText body) {
        var here = standings.at(community);
        CommunityPolicy.facilitate(here).orRefuse();
        var draft = charters.draftForChange(here);
        CharterPolicy.edit(here, draft).orRefuse();
        Etags.require(ifMatch, draft.version);
        var begins = draft.unwritten;
        if (begins) {
            draft.begin();
            charters.persistAndFlush(draft);
        }
        if (begins || !draft.text.equals(body)) {
            activities.record(draft.write(body, here.actor(), here.community()));
            charters.flush();
        }
        return CharterView.of(charters.draft(here), here);
    }

    @DELETE
    @Path("draft")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "discardCharterDraft",
            summary = "Discard the draft of the next charter",
            description =
                    "For leaders and facilitators, as long as no member was asked about it. The charter in force stays, and the next draft begins with it.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`consultation-open`: members are being asked about the text as it is. `draft-consulted`: members were asked about it, and what they said stays. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void discardDraft(@RestPath String community, @RestHeader("If-Match") @Nullable String ifMatch) {
        var here = standings.at(community);
        CommunityPolicy.facilitate(here).orRefuse();
        var draft = charters.draftForChange(here);
        if (draft.unwritten) {
            throw new Refusal.NotFound();
        }
        CharterPolicy.discard(here, draft).orRefuse();
        Etags.require(ifMatch, draft.version);
        charters.delete(draft);
        activities.record(draft.discarded(here.actor(), here.community()));
    }
}
