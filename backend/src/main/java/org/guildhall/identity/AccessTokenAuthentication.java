package org.guildhall.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.Permission;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets a personal access token stand where the identity provider's tokens stand: {@code Authorization: Bearer guildhall_…}. */
@ApplicationScoped
class AccessTokenAuthentication
        implements HttpAuthenticationMechanism, IdentityProvider<AccessTokenAuthentication.Presented> {
    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final Clock clock;

    AccessTokenAuthentication(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A request that shows a secret of ours. */
    static final class Presented extends BaseAuthenticationRequest {
        private final Secret secret;

        Presented(Secret secret) {
            this.secret = secret;
        }
    }

    /** Ahead of OpenID Connect, which would take our secret for a broken JWT. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1_000;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        var header = Objects.requireNonNullElse(exchange.request().getHeader("Authorization"), "");
        if (!header.startsWith(SCHEME + Secret.PREFIX)) {
            return Uni.createFrom().optional(java.util.Optional.empty());
        }
        return identities.authenticate(new Presented(new Secret(header.substring(SCHEME.length()))));
    }

    /** None of our own: who comes to sign in is sent on by OpenID Connect. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Presented.class);
    }

    @Override
    public Class<Presented> getRequestType() {
        return Presented.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Presented request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.secret));
    }

    @Transactional
    SecurityIdentity identity(Secret secret) {
        var now = clock.instant();
        var token = tokens.valid(secret, now).orElseThrow(AuthenticationFailedException::new);
        tokens.used(token, now);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new AccessTokens.Bearer(token.personId))
                .addCredential(new TokenCredential(secret.text(), "bearer"))
                .addPermissions(permissions(token))
                .build();
    }

    private static Set<Permission> permissions(AccessToken token) {
        return token.scopes.stream().map(SessionScopes::permission).collect(Collectors.toSet());
    }
}
