package org.guildhall.community;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Ids;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A steward looks into a community, with a reason, for a while, and in the open. */
@Path("/api/v1/communities/{community}/openings")
@Tag(name = "Stewards", description = "What stewards do to look after all communities.")
class OpeningResource {
    private final Standings standings;
    private final Openings openings;
    private final Activities activities;
    private final Pages pages;

    OpeningResource(Standings standings, Openings openings, Activities activities, Pages pages) {
        this.standings = standings;
        this.openings = openings;
        this.activities = activities;
        this.pages = pages;
    }

    /** Why a steward opens a community. */
    @Schema(name = "NewOpening")
    record NewOpening(
            @Schema(
                    description = "The leaders read it.",
                    examples = "A report says that customer names are shared here; I look at the last two weeks.")
            @NotBlank
            @Size(min = 20, max = 600)
            @Prose
            String reason) {

        NewOpening {
            reason = reason == null ? null : reason.strip();
        }
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listOpenings",
            summary = "List who opened a community",
            description = "Newest first: which steward, when, why and until when. For its leaders and stewards.")
    public Page<OpeningView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CommunityPolicy.seeOpenings(here).orRefuse();
        return pages.cut(
                        page,
                        Openings.NEWEST,
                        List.of(here.community().id),
                        (position, rows) -> openings.in(here.community(), position, rows))
                .map(OpeningView::of);
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "openCommunity",
            summary = "Open a community for oneself",
            description =
                    "Until it ends, the steward sees what members see. It appears in no list, search or feed; the reason goes to the audit trail and the leaders read it.")
    @APIResponse(responseCode = "201", description = "It is open until then.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`already-open`: the caller has opened it, and that has not ended. `in-flight`: the same request is still being carried out.")
    public RestResponse<OpeningView> open(@RestPath String community, @Valid @NotNull NewOpening body) {
        var here = standings.at(community);
        CommunityPolicy.open(here).orRefuse();
        var opened = openings.begin(here, body.reason());
        activities.record(opened.opening().opened(here.community(), here.actor()));
        return RestResponse.ResponseBuilder.<OpeningView>created(
                        URI.create("/api/v1/communities/" + here.community().id + "/openings/" + opened.opening().id))
                .entity(OpeningView.of(opened))
                .build();
    }

    @DELETE
    @Path("{opening}")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "closeOpening",
            summary = "End an opening early",
            description = "By any steward. From the next request on the community is as closed as before.")
    public void close(@RestPath String community, @RestPath String opening) {
        var here = standings.at(community);
        CommunityPolicy.closeOpening(here).orRefuse();
        var found = Ids.parse(opening).flatMap(id -> openings.open(here, id)).orElseThrow(Refusal.NotFound::new);
        activities.record(found.close(here.community(), here.actor()));
    }
}
