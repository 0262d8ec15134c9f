package org.guildhall.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@link Problem}s. */
@ApplicationScoped
public class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";

    Problem problem(int status, String code, @Nullable String detail, List<Problem.Fault> faults) {
        return new Problem(
                "/developers/problems#" + code, title(status), status, detail, code, TraceIds.current(), faults);
    }

    Response response(int status, String code, @Nullable String detail, List<Problem.Fault> faults) {
        var response = Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem(status, code, detail, faults));
        if (status == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    Response response(int status, String code, @Nullable String detail) {
        return response(status, code, detail, List.of());
    }

    Response response(Refusal refusal) {
        return response(refusal.status(), refusal.code, refusal.detail(), refusal.faults);
    }

    /** The service is busy or its database is away: worth trying again. */
    Response unavailable() {
        var busy = response(503, "unavailable", "The service cannot answer right now. Try again in a moment.");
        return Response.fromResponse(busy).header(HttpHeaders.RETRY_AFTER, 2).build();
    }

    private static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        return switch (status) {
            case 422 -> "Unprocessable Content";
            case 413 -> "Content Too Large";
            default -> known == null ? "Error" : known.getReasonPhrase();
        };
    }
}
