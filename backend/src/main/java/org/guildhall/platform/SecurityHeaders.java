package org.guildhall.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers that every answer carries, errors of the router included. */
@Singleton
final class SecurityHeaders {

    /** Everything from our own origin, no inline script, and HTML made from text only through the app's one Trusted Types policy. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types guildhall");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()",
            "Strict-Transport-Security", "max-age=63072000; includeSubDomains");

    private final String version;

    SecurityHeaders(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, Guards.HEADERS);
    }

    private void add(RoutingContext exchange) {
        var response = exchange.response();
        HEADERS.forEach(response::putHeader);
        if (exchange.normalizedPath().startsWith("/api/")) {
            response.putHeader("Guildhall-Version", version);
            response.putHeader("Cache-Control", "no-cache, private");
        }
        exchange.next();
    }
}
