package org.guildhall.admission;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.MembershipState;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Requests to join, and their answers. */
@Path("/api/v1/communities/{community}/requests")
@Tag(name = "Admission")
class RequestResource {
    private final Standings standings;
    private final Requests requests;
    private final Answering answering;
    private final Pages pages;

    RequestResource(Standings standings, Requests requests, Answering answering, Pages pages) {
        this.standings = standings;
        this.requests = requests;
        this.answering = answering;
        this.pages = pages;
    }

    /** The answer to a request. */
    @Schema(name = "RequestDecision")
    record Decision(
            @NotNull Outcome decision,

            @Schema(
                    description = "Shown to the person; needed to decline.",
                    examples = "This round is full. Ask again in March.")
            @Size(max = 500)
            @Prose
            @Nullable
            String reason) {}

    /** Yes or no. */
    @Schema(name = "RequestOutcome", description = "Whether the person becomes a member.")
    enum Outcome {
        APPROVED,
        DECLINED
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listRequests",
            summary = "List the requests to join",
            description = "Those that wait, the oldest first; for leaders and facilitators.")
    public Page<RequestView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        AdmissionPolicy.look(here).orRefuse();
        return pages.cut(
                        page,
                        Requests.OLDEST,
                        List.of("requests", here.community().id),
                        (position, rows) -> requests.in(here.community(), MembershipState.REQUESTED, position, rows))
                .map(waiting -> RequestView.of(waiting, here));
    }

    @PUT
    @Path("{id}/decision")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "decideRequest",
            summary = "Approve or decline a request",
            description =
                    "Approved, the person is a member at once. Declined, they see the reason and may ask again. Repeating an answer changes nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`request-answered`: it waits no longer, because somebody answered it or the person withdrew it. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public RequestView decide(
            @RestPath String community,
            @RestPath @Parameter(description = "Id of the request.") UUID id,
            @Valid @NotNull Decision body) {
        var here = standings.alone(community);
        AdmissionPolicy.decide(here).orRefuse();
        var declined = body.decision() == Outcome.DECLINED;
        if (declined && (body.reason() == null || body.reason().isBlank())) {
            throw new Refusal.Invalid("/reason", "reason-missing", "must say why, so that the person understands");
        }
        var request = requests.locked(here.community(), id);
        answering.answer(here, request, declined ? body.reason() : null);
        return RequestView.of(request, here);
    }
}
