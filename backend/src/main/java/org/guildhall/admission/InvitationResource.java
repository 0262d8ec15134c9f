package org.guildhall.admission;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.MembershipPolicy;
import org.guildhall.community.MembershipState;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Inviting people by name. */
@Path("/api/v1/communities/{community}/invitations")
@Tag(name = "Admission")
class InvitationResource {
    private final Standings standings;
    private final Requests requests;
    private final Inviting inviting;
    private final Pages pages;

    InvitationResource(Standings standings, Requests requests, Inviting inviting, Pages pages) {
        this.standings = standings;
        this.requests = requests;
        this.inviting = inviting;
        this.pages = pages;
    }

    /** Whom to invite. */
    @Schema(name = "NewInvitations")
    record NewInvitations(
            @Schema(
                    description = "One person a row: e-mail address, handle or id. At most 500.",
                    examples = "[\"grace\", \"linus@meridian.example\"]")
            @NotEmpty
            @Size(max = 500)
            List<@NotNull @Size(max = 254) String> rows) {}

    /** What came of each row. */
    @Schema(name = "InvitationResults")
    record Results(
            @Schema(description = "One for each row, in the same order.")
            List<InvitationResult> results) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listInvitations",
            summary = "List the invitations that wait",
            description = "The oldest first; for leaders and facilitators.")
    public Page<InvitationView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        AdmissionPolicy.look(here).orRefuse();
        return pages.cut(
                        page,
                        Requests.OLDEST,
                        List.of("invitations", here.community().id),
                        (position, rows) -> requests.in(here.community(), MembershipState.INVITED, position, rows))
                .map(InvitationView::of);
    }

    @POST
    @Transactional
    @Idempotent(required = true)
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "invitePeople",
            summary = "Invite people",
            description =
                    "One person or a list of up to 500. The answer says of each row what came of it; rows that are wrong do not keep the others from being invited. Members invite to a PUBLIC community, leaders and facilitators everywhere.")
    @APIResponse(responseCode = "207", description = "What came of each row.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<Results> invite(@RestPath String community, @Valid @NotNull NewInvitations body) {
        var here = standings.at(community);
        MembershipPolicy.invite(here).orRefuse();
        return RestResponse.ResponseBuilder.<Results>create(207)
                .entity(new Results(inviting.invite(here, body.rows())))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Withdraw an invitation",
            description = "The person can no longer accept it. Repeating it changes nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`invitation-answered`: the person has accepted or declined it. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void withdraw(
            @RestPath String community, @RestPath @Parameter(description = "Id of the invitation.") UUID id) {
        var here = standings.alone(community);
        AdmissionPolicy.decide(here).orRefuse();
        inviting.withdraw(here, requests.locked(here.community(), id));
    }
}
