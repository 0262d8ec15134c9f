package org.guildhall.leadership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Named duties in a community. */
@Path("/api/v1/communities/{community}/responsibilities")
@Tag(name = "Responsibilities", description = "Named duties that route work and grant nothing.")
class ResponsibilityResource {
    private final Standings standings;
    private final Responsibilities responsibilities;
    private final Entrusting entrusting;
    private final Pages pages;

    ResponsibilityResource(Standings standings, Responsibilities responsibilities, Entrusting entrusting, Pages pages) {
        this.standings = standings;
        this.responsibilities = responsibilities;
        this.entrusting = entrusting;
        this.pages = pages;
    }

    /** Which duty, and for whom. */
    @Schema(name = "NewResponsibility")
    record NewResponsibility(
            @Schema(description = "Id of the person who is asked; absent to volunteer oneself.") @Nullable
            UUID person,

            @NotNull Duty kind,

            @Schema(description = "Why this person.", examples = "You remember every face.")
            @Size(max = 600)
            @Prose
            @Nullable
            String message) {}

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listResponsibilities",
            summary = "List a community's responsibilities",
            description =
                    "Those that are held, by kind; and those that wait, as far as they concern the caller. Who decides whether to join a RESTRICTED community sees who greets.")
    public Page<ResponsibilityView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        RolePolicy.read(here).orRefuse();
        return pages.cut(
                        page,
                        Responsibilities.BY_KIND,
                        List.of(here.community().id, here.actor().id(), here.facilitates(), here.seesContent()),
                        (position, rows) -> responsibilities.open(here, position, rows))
                .map(borne -> ResponsibilityView.of(borne, here));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "proposeResponsibility",
            summary = "Offer a responsibility, or volunteer for one",
            description =
                    "Leaders and facilitators offer one to an active member; anybody may be asked to sponsor, except in a PRIVATE community. Without a person, the caller volunteers and waits for a leader or facilitator.")
    @APIResponse(responseCode = "201", description = "The responsibility, which waits for the other side.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`responsibility-open`: the person has it, or is asked already. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `in-flight`: the same request is still being carried out.")
    public RestResponse<ResponsibilityView> propose(
            @RestPath String community, @Valid @NotNull NewResponsibility body) {
        var here = standings.at(community);
        var me = here.actor().id();
        var whom = Objects.requireNonNullElse(body.person(), me);
        ResponsibilityPolicy.propose(here, whom.equals(me)).orRefuse();
        var borne = entrusting.propose(here, whom, body);
        return RestResponse.ResponseBuilder.<ResponsibilityView>created(URI.create("/api/v1/communities/"
                        + here.community().id + "/responsibilities/" + borne.responsibility().id))
                .entity(ResponsibilityView.of(borne, here))
                .build();
    }
}
