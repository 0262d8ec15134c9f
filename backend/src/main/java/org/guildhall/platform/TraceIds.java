package org.guildhall.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * One id per request: in every log line, in every problem, in the {@code X-Trace-Id} header. A caller's W3C {@code traceparent} is
 * taken over, so that the id is the same across services.
 */
final class TraceIds {
    private static final String KEY = "traceId";
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TraceIds() {}

    static String current() {
        var id = MDC.get(KEY);
        return id == null ? "" : id.toString();
    }

    static void register(@Observes Filters filters) {
        filters.register(TraceIds::start, Guards.TRACE);
    }

    private static void start(RoutingContext exchange) {
        var id = traceId(exchange.request().getHeader("traceparent"));
        MDC.put(KEY, id);
        exchange.response().putHeader("X-Trace-Id", id);
        exchange.next();
    }

    private static String traceId(@org.jspecify.annotations.Nullable String traceparent) {
        var matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        if (matcher.matches()) {
            return matcher.group(1);
        }
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
