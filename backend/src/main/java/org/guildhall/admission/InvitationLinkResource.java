package org.guildhall.admission;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.MembershipPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Links that let people in. */
@Path("/api/v1/communities/{community}/invitation-links")
@Tag(name = "Admission")
class InvitationLinkResource {
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Standings standings;
    private final InvitationLinks links;
    private final LinkMaking making;
    private final Pages pages;

    InvitationLinkResource(Standings standings, InvitationLinks links, LinkMaking making, Pages pages) {
        this.standings = standings;
        this.links = links;
        this.making = making;
        this.pages = pages;
    }

    /** How long a link works, and for how many. */
    @Schema(name = "NewInvitationLink")
    record NewInvitationLink(
            @Schema(
                    description = "When it stops working, at most a year from now; in 14 days when absent.",
                    examples = "2027-03-31T00:00:00Z")
            @Future
            @Nullable
            Instant expiresAt,

            @Schema(description = "How many people it lets in; 25 when absent.", examples = "25") @Min(1) @Max(1000)
            Integer useLimit) {
        private static final int USUAL = 25;

        NewInvitationLink {
            useLimit = requireNonNullElse(useLimit, USUAL);
        }
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listInvitationLinks",
            summary = "List the invitation links",
            description =
                    "Newest first, without the revoked ones, each with its uses and never with its secret; for leaders and facilitators.")
    public Page<InvitationLinkView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        AdmissionPolicy.look(here).orRefuse();
        return pages.cut(
                        page,
                        InvitationLinks.NEWEST,
                        List.of("links", here.community().id),
                        (position, rows) -> links.in(here.community(), position, rows))
                .map(made -> InvitationLinkView.of(made.link(), made.by(), null));
    }

    @POST
    @Transactional
    @Idempotent(required = true)
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "createInvitationLink",
            summary = "Create an invitation link",
            description = "The answer holds the secret, once: only its hash is kept. Who may invite may create one.")
    @APIResponse(responseCode = "201", description = "The link with its secret, which is shown this once.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<InvitationLinkView> create(@RestPath String community, @Valid @NotNull NewInvitationLink body) {
        var here = standings.at(community);
        MembershipPolicy.invite(here).orRefuse();
        if (body.expiresAt() != null
                && body.expiresAt().isAfter(here.actor().now().plus(LONGEST))) {
            throw new Refusal.Invalid("/expiresAt", "too-late", "must be within a year");
        }
        var made = making.make(here, body);
        var address = "/api/v1/communities/" + here.community().id + "/invitation-links/" + made.id();
        return RestResponse.ResponseBuilder.<InvitationLinkView>created(URI.create(address))
                .entity(made)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "revokeInvitationLink",
            summary = "Revoke an invitation link",
            description =
                    "It stops working with the next request; who came in by it stays. For leaders, facilitators, and whoever made it.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void revoke(@RestPath String community, @RestPath @Parameter(description = "Id of the link.") UUID id) {
        var here = standings.at(community);
        var link = links.in(here.community(), id).orElseThrow(Refusal.NotFound::new);
        AdmissionPolicy.revoke(here, link).orRefuse();
        making.revoke(here, link);
    }
}
