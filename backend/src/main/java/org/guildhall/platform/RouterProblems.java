package org.guildhall.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems for what is refused before it reaches a resource. */
@ApplicationScoped
class RouterProblems {
    private final Problems problems;
    private final ObjectMapper json;

    RouterProblems(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void register(@Observes Router router) {
        var _ = router.errorHandler(
                400, exchange -> answer(exchange, 400, "malformed", "The request could not be read."));
        var _ = router.errorHandler(
                413, exchange -> answer(exchange, 413, "too-large", "The request is larger than 1 MiB."));
        var _ = router.errorHandler(414, exchange -> answer(exchange, 414, "uri-too-long", "The address is too long."));
    }

    void answer(RoutingContext exchange, int status, String code, @Nullable String detail) {
        if (exchange.response().ended()) {
            return;
        }
        var _ = exchange.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problems.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(text(problems.problem(status, code, detail, List.of())));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
