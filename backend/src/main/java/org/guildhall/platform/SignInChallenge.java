package org.guildhall.platform;

import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** Sends a browser to the identity provider. Only where it came to sign in: the API answers 401 and never redirects. */
final class SignInChallenge {
    private static final String SIGN_IN = "/auth/";

    private SignInChallenge() {}

    static boolean wanted(RoutingContext exchange) {
        return exchange.normalizedPath().startsWith(SIGN_IN);
    }

    static Uni<Response> of(RoutingContext exchange) {
        HttpAuthenticator authenticator = Objects.requireNonNull(exchange.get(HttpAuthenticator.class.getName()));
        return authenticator.getChallenge(exchange).map(challenge -> {
            var response = Response.status(challenge.status);
            challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
            return response.build();
        });
    }
}
