package org.guildhall.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Keeps other sites from writing with a visitor's session: an unsafe request with a cookie must say that it comes from this origin
 * ({@code Sec-Fetch-Site} or {@code Origin}) and carry {@code X-Requested-With}, which a form cannot.
 */
@Singleton
final class CrossSiteGuard {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final RouterProblems problems;
    private final String origin;

    CrossSiteGuard(RouterProblems problems, GuildhallConfig config) {
        this.problems = problems;
        var base = config.baseUrl();
        this.origin = base.getScheme() + "://" + base.getAuthority();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Guards.CROSS_SITE);
    }

    private void check(RoutingContext exchange) {
        var request = exchange.request();
        if (SAFE.contains(request.method().name())
                || request.getHeader("Cookie") == null
                || (fromHere(request) && request.getHeader("X-Requested-With") != null)) {
            exchange.next();
        } else {
            problems.answer(
                    exchange,
                    403,
                    "cross-site",
                    "A write with a session needs X-Requested-With and must come from this site.");
        }
    }

    private boolean fromHere(HttpServerRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                || (request.getHeader("Sec-Fetch-Site") == null && origin.equals(request.getHeader("Origin")));
    }
}
