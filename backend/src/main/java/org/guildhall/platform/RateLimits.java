package org.guildhall.platform;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * How often one caller may ask. Counted for each caller and replica: what the limit protects is this process, and a shared counter
 * would cost every request a round trip.
 */
@ApplicationScoped
class RateLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** Parameters that are searched for. */
    private static final Set<String> FREE_TEXT = Set.of("q", "name", "domainStatement");

    private static final int MAX_CALLERS = 50_000;
    private static final String STATE = RateLimits.class.getName();

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final GuildhallConfig.Limits limits;
    private final CurrentIdentityAssociation identity;
    private final Problems problems;

    RateLimits(GuildhallConfig config, CurrentIdentityAssociation identity, Problems problems) {
        this.limits = config.limits();
        this.identity = identity;
        this.problems = problems;
    }

    private record State(Policy policy, long remaining) {}

    private enum Policy {
        REQUESTS,
        WRITES,
        SEARCHES
    }

    @ServerRequestFilter
    @Nullable
    Response take(ContainerRequestContext request) {
        var policy = policy(request);
        var probe = bucket(policy).tryConsumeAndReturnRemaining(1);
        request.setProperty(STATE, new State(policy, probe.getRemainingTokens()));
        if (probe.isConsumed()) {
            return null;
        }
        var seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
        var refused = problems.response(429, "too-many-requests", "Too many requests. Try again in a moment.");
        return Response.fromResponse(refused)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    /** The fields of the IETF draft "RateLimit header fields for HTTP". */
    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STATE) instanceof State(Policy policy, long remaining)) {
            var name = "\"" + policy.name().toLowerCase(java.util.Locale.ROOT) + "\"";
            response.getHeaders().putSingle("RateLimit", name + ";r=" + remaining);
            response.getHeaders()
                    .putSingle("RateLimit-Policy", name + ";q=" + limit(policy) + ";w=" + WINDOW.toSeconds());
        }
    }

    private Policy policy(ContainerRequestContext request) {
        if (!"GET".equals(request.getMethod())) {
            return Policy.WRITES;
        }
        var parameters = request.getUriInfo().getQueryParameters().keySet();
        return Collections.disjoint(parameters, FREE_TEXT) ? Policy.REQUESTS : Policy.SEARCHES;
    }

    private Bucket bucket(Policy policy) {
        if (buckets.size() > MAX_CALLERS) {
            buckets.clear();
        }
        var caller = identity.getIdentity().getPrincipal().getName();
        return buckets.computeIfAbsent(policy + ":" + caller, _ -> {
            var limit = limit(policy);
            return Bucket.builder()
                    .addLimit(Bandwidth.builder()
                            .capacity(limit)
                            .refillGreedy(limit, WINDOW)
                            .build())
                    .build();
        });
    }

    private int limit(Policy policy) {
        return switch (policy) {
            case REQUESTS -> limits.requests();
            case WRITES -> limits.writes();
            case SEARCHES -> limits.searches();
        };
    }
}
