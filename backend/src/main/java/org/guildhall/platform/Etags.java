package org.guildhall.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * ETags of the form {@code "version-digest"}.
 *
 * <p>The digest covers the whole representation, which also depends on who reads it: a person who has just joined must not be
 * answered 304. An edit compares the version alone: somebody else joining does not make my edit stale.
 */
@Singleton
public class Etags {
    private static final int DIGEST_BYTES = 8;

    /** Refuses an edit that was not made on the given version. */
    public static void require(@Nullable String ifMatch, int version) {
        if (ifMatch == null) {
            throw Refusal.Precondition.missing();
        }
        if (!ifMatch.startsWith("\"" + version + "-")) {
            throw Refusal.Precondition.stale();
        }
    }

    static String of(Versioned view) {
        return "\"" + view.version() + "-" + digest(view) + "\"";
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned view) || response.getStatus() >= 300) {
            return;
        }
        var etag = of(view);
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if ("GET".equals(request.getMethod()) && etag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    /** Views are records of values, so their text form is their whole content. */
    private static String digest(Versioned view) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(view.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
