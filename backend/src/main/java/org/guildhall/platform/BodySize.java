package org.guildhall.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Refuses a body that announces more than 1 MiB before any of it is read. */
@Singleton
final class BodySize {
    static final int LIMIT = 1024 * 1024;
    private static final int MAX_DIGITS = 10;

    private final RouterProblems problems;

    BodySize(RouterProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Guards.SIZES);
    }

    private void check(RoutingContext exchange) {
        var length = exchange.request().getHeader("Content-Length");
        if (length != null && (length.length() > MAX_DIGITS || Long.parseLong(length) > LIMIT)) {
            exchange.response().putHeader("Connection", "close");
            problems.answer(exchange, 413, "too-large", "The request is larger than 1 MiB.");
        } else {
            exchange.next();
        }
    }
}
