package org.guildhall.charter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.Communities;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Etags;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Bringing a version into force, and accepting it as a member. */
@Path("/api/v1/communities/{community}/charters/{number}")
@Tag(name = "Charter")
class RatificationResource {
    private final Standings standings;
    private final Communities communities;
    private final Charters charters;
    private final Activities activities;

    RatificationResource(Standings standings, Communities communities, Charters charters, Activities activities) {
        this.standings = standings;
        this.communities = communities;
        this.charters = charters;
        this.activities = activities;
    }

    /** What a leader decides. */
    @Schema(name = "Ratification")
    record Ratification(
            @Schema(
                    description = "Why it is ratified although objections are open; members read it.",
                    examples = "We tried this norm for two months and nobody was hurt.")
            @Size(max = 1000)
            @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must say something")
            @Prose
            @Nullable
            String overrideReason) {}

    @PUT
    @Path("ratification")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "ratifyCharter",
            summary = "Ratify a version",
            description =
                    "For leaders. From now on it is in force and never changes; the one before is superseded, and members are asked to accept the difference.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`charter-ratified`: it was ratified already. `consultation-missing`: members were never asked, and it is not the first charter. `consultation-open`: they are being asked now. `objections-open`: answer them, or give a reason. `review-past`: the day of the next review has passed. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public CharterView ratify(
            @RestPath String community,
            @RestPath String number,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Ratification body) {
        var here = standings.at(community);
        CommunityPolicy.lead(here).orRefuse();
        var charter = charters.forChange(here, number);
        CharterPolicy.ratify(here, charter).orRefuse();
        Etags.require(ifMatch, charter.version);
        var objections = charters.numbered(here, number).openObjections();
        CharterPolicy.override(objections, body.overrideReason() != null).orRefuse();
        charters.supersede(charter);
        var reason = objections == 0 ? null : body.overrideReason();
        activities.record(charter.ratify(reason, here.actor(), here.community()));
        communities.reviewCharterOn(here.community(), charter.text.reviewOn());
        charters.flush();
        var _ = charters.accept(charter, here);
        return CharterView.of(charters.numbered(here, number), here);
    }

    @PUT
    @Path("acceptance")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "acceptCharter",
            summary = "Accept the charter in force",
            description = "For members. Nobody sees who has accepted; leaders see how many have.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`not-in-force`: this version is not in force, or no longer. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public CharterView accept(@RestPath String community, @RestPath String number) {
        var here = standings.at(community);
        CommunityPolicy.contribute(here).orRefuse();
        var charter = charters.forChange(here, number);
        CharterPolicy.accept(here, charter).orRefuse();
        if (charters.accept(charter, here)) {
            activities.record(charter.accepted(here.actor(), here.community()));
        }
        return CharterView.of(charters.numbered(here, number), here);
    }
}
