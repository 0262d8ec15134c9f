package org.guildhall.community;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Line;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Zone;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Communities: find them, read about them, start one. */
@Path("/api/v1/communities")
@Tag(name = "Communities", description = "Find communities, read what one is about, start one.")
class CommunityResource {
    private final Standings standings;
    private final Memberships memberships;
    private final Starting starting;
    private final Pages pages;

    CommunityResource(Standings standings, Memberships memberships, Starting starting, Pages pages) {
        this.standings = standings;
        this.memberships = memberships;
        this.starting = starting;
        this.pages = pages;
    }

    /** Three fields start a community; everything else can wait. */
    @Schema(name = "NewCommunity")
    record NewCommunity(
            @Schema(examples = "Data visualisation") @NotBlank @Size(min = 3, max = 80) @Line
            String name,

            @Schema(
                    description = "The shared interest that gives it its identity.",
                    examples = "Showing data so that people understand it and can act on it.")
            @NotBlank
            @Size(min = 20, max = 600)
            @Prose
            String domainStatement,

            @Schema(description = "Whom it is for.", examples = "Everybody who makes or reads charts at work.")
            @NotBlank
            @Size(min = 3, max = 300)
            @Prose
            String forWhom,

            @Schema(
                    description =
                            "Readable part of the address; made of the name when absent. A private community's gets a random ending.",
                    examples = "data-visualisation")
            @Size(min = 2, max = 60)
            @Pattern(
                    regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                    message = "must be lower-case letters and digits, with single hyphens between")
            @Nullable
            String slug,

            @Schema(examples = "Charts people understand at first sight") @Size(max = 140) @Line @Nullable
            String tagline,

            @Schema(description = "One emoji.", examples = "📊") @Size(max = 32) @Line @Nullable
            String emoji,

            @Nullable Accent accent,

            @Schema(description = "Up to five.", examples = "[\"charts\"]") @Size(max = 5)
            List<@NotBlank @Size(max = 30) @Line String> tags,

            @Schema(description = "PUBLIC when absent.") Visibility visibility,

            @Schema(
                    description =
                            "When absent: OPEN if PUBLIC, REQUEST if RESTRICTED, INVITE if PRIVATE; a PRIVATE community knows nothing else.")
            Joining joining,

            @Schema(description = "IANA time zone; UTC when absent.", examples = "Europe/Berlin") @Zone
            String timeZone,

            @Schema(description = "Language; en when absent.", examples = "en") @Pattern(regexp = "en|de")
            String locale) {

        NewCommunity {
            tags = requireNonNullElse(tags, List.of());
            visibility = requireNonNullElse(visibility, Visibility.PUBLIC);
            joining = requireNonNullElse(joining, usual(visibility));
            timeZone = requireNonNullElse(timeZone, "UTC");
            locale = requireNonNullElse(locale, "en");
        }

        private static Joining usual(Visibility visibility) {
            return switch (visibility) {
                case PUBLIC -> Joining.OPEN;
                case RESTRICTED -> Joining.REQUEST;
                case PRIVATE -> Joining.INVITE;
            };
        }
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listCommunities",
            summary = "List communities",
            description = "The communities the caller may know of. PRIVATE ones are listed to their members only.")
    public Page<CommunityView> list(
            @BeanParam @Valid CommunityFilter filter,
            @RestQuery
                    @DefaultValue("name")
                    @Parameter(
                            description = "By name, newest first, or largest first.",
                            schema =
                                    @Schema(
                                            enumeration = {"name", "-createdAt", "-memberCount"},
                                            defaultValue = "name"))
                    CommunitySort sort,
            @BeanParam @Valid PageRequest page) {
        var keyset = sort.keyset;
        var found = pages.cut(
                page,
                keyset,
                List.of(filter),
                (position, rows) -> standings.listed(
                        filter.condition() + keyset.after(position) + keyset.order(position),
                        keyset.parameters(position, filter.parameters()),
                        rows));
        var leaders = memberships.leaders(
                found.items().stream().map(here -> here.community().id).toList());
        return found.map(here -> CommunityView.of(here, leaders.getOrDefault(here.community().id, List.of())));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "startCommunity",
            summary = "Start a community",
            description = "The caller becomes its first leader. An address that is taken is refused with `slug-taken`.")
    @APIResponse(responseCode = "201", description = "The community, with its address in Location.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`slug-taken`: another community has this address. `in-flight`: the same request is still being carried out.")
    public RestResponse<CommunityView> start(@Valid @NotNull NewCommunity body) {
        var here = starting.start(body);
        return RestResponse.ResponseBuilder.<CommunityView>created(
                        URI.create("/api/v1/communities/" + here.community().id))
                .entity(show(here))
                .build();
    }

    @GET
    @Path("{community}")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readCommunity",
            summary = "Read a community's card",
            description = "By id or slug. Who may only know that a PRIVATE community exists gets an outline.")
    public CommunityView read(@RestPath String community) {
        return show(standings.at(community));
    }

    private CommunityView show(Standing here) {
        var id = here.community().id;
        return CommunityView.of(here, memberships.leaders(List.of(id)).getOrDefault(id, List.of()));
    }
}
