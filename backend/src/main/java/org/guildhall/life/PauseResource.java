package org.guildhall.life;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.community.Communities;
import org.guildhall.community.Standings;
import org.guildhall.community.Status;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A community's rest. */
@Path("/api/v1/communities/{community}/pause")
@Tag(name = "Life", description = "How a community lives on: its stage, its rests, its end, and what it became.")
class PauseResource {
    private static final int LONGEST_YEARS = 1;

    private final Standings standings;
    private final Communities communities;
    private final Activities activities;

    PauseResource(Standings standings, Communities communities, Activities activities) {
        this.standings = standings;
        this.communities = communities;
        this.activities = activities;
    }

    /** Until when, and what the members are told. */
    @Schema(name = "Pause")
    record Pause(
            @Schema(
                    description =
                            "The day on which it is at work again, in the community's time zone: after today, within a year.",
                    examples = "2027-01-11")
            @NotNull
            LocalDate until,

            @Schema(examples = "Year-end closing keeps all of us busy.") @Size(max = 300) @Prose @Nullable
            String note) {}

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "pauseCommunity",
            summary = "Let a community rest until a day",
            description =
                    "It can be read meanwhile and changes nothing. On that day it is at work again by itself. For leaders and stewards; sent again, it moves the day.")
    @APIResponse(
            responseCode = "409",
            description = "`community-proposed`: it has not started. `community-closed`: it has ended.")
    public void pause(@RestPath String community, @Valid @NotNull Pause body) {
        var here = standings.at(community);
        communities.hold(here.community());
        StatusPolicy.change(here).orRefuse();
        var today = here.community().today(here.actor().now());
        if (!body.until.isAfter(today) || body.until.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new Refusal.Invalid("/until", "out-of-range", "must be after today and within a year");
        }
        activities.record(here.community().pause(body.until, body.note, here.actor()));
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "resumeCommunity",
            summary = "End a community's rest",
            description = "It is at work at once. Where it does not rest, nothing changes.")
    @APIResponse(
            responseCode = "409",
            description = "`community-proposed`: it has not started. `community-closed`: it has ended.")
    public void resume(@RestPath String community) {
        var here = standings.at(community);
        communities.hold(here.community());
        StatusPolicy.change(here).orRefuse();
        if (here.community().status == Status.PAUSED) {
            activities.record(here.community().resume(here.actor()));
        }
    }
}
