package org.guildhall.identity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.guildhall.activity.Activities;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Line;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own personal access tokens. */
@Path("/api/v1/tokens")
@Tag(name = "Access tokens", description = "One's own personal access tokens, for scripts and tools.")
class AccessTokenResource {
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Actors actors;
    private final AccessTokens tokens;
    private final Activities activities;
    private final Pages pages;

    AccessTokenResource(Actors actors, AccessTokens tokens, Activities activities, Pages pages) {
        this.actors = actors;
        this.tokens = tokens;
        this.activities = activities;
        this.pages = pages;
    }

    /** What a new token needs. */
    @Schema(name = "NewAccessToken")
    record NewAccessToken(
            @Schema(description = "What it is for.", examples = "Quarterly report") @NotBlank @Size(max = 80) @Line
            String name,

            @Schema(description = "What it may be used for; at least one.", examples = "[\"communities:read\"]")
            @NotEmpty
            @Size(max = 10)
            List<@NotNull String> scopes,

            @Schema(description = "When it stops working; at most a year from now.", examples = "2027-03-31T00:00:00Z")
            @NotNull
            @Future
            Instant expiresAt) {}

    @GET
    @PermissionsAllowed(Scopes.TOKENS_WRITE)
    @Operation(
            operationId = "listAccessTokens",
            summary = "List one's own access tokens",
            description =
                    "Newest first, without the revoked ones. Shows when each was last used, and never its secret.")
    @APIResponse(responseCode = "200", description = "One page of the tokens.")
    @APIResponse(responseCode = "404", description = "A service account has no access tokens.")
    public Page<AccessTokenView> list(@BeanParam @Valid PageRequest page) {
        var actor = actors.person();
        return pages.cut(
                        page,
                        AccessTokens.NEWEST,
                        List.of(actor.id()),
                        (position, rows) -> tokens.of(actor.id(), position, rows))
                .map(AccessTokenView::of);
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(Scopes.TOKENS_WRITE)
    @Operation(
            operationId = "createAccessToken",
            summary = "Create an access token",
            description = "The answer holds the secret, once: only its hash is kept.")
    @APIResponse(responseCode = "201", description = "The token with its secret, which is shown this once.")
    @APIResponse(responseCode = "404", description = "A service account has no access tokens.")
    public RestResponse<AccessTokenView> create(@Valid @NotNull NewAccessToken body) {
        var actor = actors.person();
        check(body, actor.now());
        var secret = Secret.random();
        var token = new AccessToken(actor, body, secret);
        tokens.persist(token);
        activities.record(token.created());
        return RestResponse.ResponseBuilder.<AccessTokenView>created(URI.create("/api/v1/tokens/" + token.id))
                .entity(AccessTokenView.of(token, secret.text()))
                .build();
    }

    private static void check(NewAccessToken body, Instant now) {
        if (!Scopes.ALL.containsAll(body.scopes())) {
            throw new Refusal.Invalid("/scopes", "scope-unknown", "must be some of " + String.join(", ", Scopes.ALL));
        }
        if (body.expiresAt().isAfter(now.plus(LONGEST))) {
            throw new Refusal.Invalid("/expiresAt", "too-late", "must be within a year");
        }
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @PermissionsAllowed(Scopes.TOKENS_WRITE)
    @Operation(
            operationId = "revokeAccessToken",
            summary = "Revoke an access token",
            description = "It stops working with the next request and cannot be brought back.")
    public void revoke(@RestPath @Parameter(description = "Id of the token.") UUID id) {
        var actor = actors.person();
        var token = tokens.of(actor.id(), id).orElseThrow(Refusal.NotFound::new);
        activities.record(token.revoke(actor));
    }
}
