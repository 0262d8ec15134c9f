package org.guildhall.charter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Asking the members about a version before it is ratified. */
@Path("/api/v1/communities/{community}/charters/{number}/consultation")
@Tag(name = "Charter")
class ConsultationResource {
    private static final int MOST_DAYS = 90;

    private final Standings standings;
    private final Charters charters;
    private final Activities activities;

    ConsultationResource(Standings standings, Charters charters, Activities activities) {
        this.standings = standings;
        this.charters = charters;
        this.activities = activities;
    }

    /** How long members are asked. */
    @Schema(name = "NewConsultation")
    record NewConsultation(
            @Schema(
                    description = "The last day, in the community's time zone: today or later, within 90 days.",
                    examples = "2026-12-04")
            @NotNull
            LocalDate until) {}

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "openConsultation",
            summary = "Ask the members about a version",
            description =
                    "For leaders and facilitators. Until that day members comment and object, and the text stays as it is. Repeat it to move the day.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`charter-ratified`: it is no draft any more. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public CharterView open(@RestPath String community, @RestPath String number, @Valid @NotNull NewConsultation body) {
        var here = standings.at(community);
        CommunityPolicy.facilitate(here).orRefuse();
        var charter = charters.forChange(here, number);
        CharterPolicy.consult(here, charter).orRefuse();
        var today = CharterPolicy.today(here);
        if (body.until().isBefore(today) || body.until().isAfter(today.plusDays(MOST_DAYS))) {
            throw new Refusal.Invalid("/until", "day", "must be today or later, within " + MOST_DAYS + " days");
        }
        if (!body.until().equals(charter.consultationUntil) || !charter.consults(today)) {
            activities.record(charter.consult(body.until(), here.actor(), here.community()));
        }
        return show(here, number);
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "endConsultation",
            summary = "End a consultation",
            description =
                    "For leaders and facilitators: the version is a draft again, and its comments stay. A consultation also ends by itself after its last day.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`no-consultation`: members are not being asked. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public CharterView end(@RestPath String community, @RestPath String number) {
        var here = standings.at(community);
        CommunityPolicy.facilitate(here).orRefuse();
        var charter = charters.forChange(here, number);
        CharterPolicy.endConsultation(here, charter).orRefuse();
        activities.record(charter.endConsultation(here.actor(), here.community()));
        return show(here, number);
    }

    private CharterView show(Standing here, String number) {
        charters.flush();
        return CharterView.of(charters.numbered(here, number), here);
    }
}
