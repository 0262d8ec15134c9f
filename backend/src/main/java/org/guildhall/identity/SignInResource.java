package org.guildhall.identity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.guildhall.platform.GuildhallConfig;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Where signing in begins, comes back from the identity provider, and ends. OpenID Connect does its part of each step on the way
 * here; what arrives goes on into the app.
 */
@Path("/auth/{step:login|callback|logout}")
class SignInResource {
    private final GuildhallConfig config;

    SignInResource(GuildhallConfig config) {
        this.config = config;
    }

    @GET
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<Void> goOn(@RestQuery @Nullable String to) {
        return RestResponse.seeOther(config.baseUrl().resolve(ours(to)));
    }

    /** The wish, if it is an address within the app: never a way to another site. */
    private static URI ours(@Nullable String to) {
        var start = URI.create("/");
        if (to == null || !to.startsWith("/") || to.startsWith("//") || to.contains("\\")) {
            return start;
        }
        try {
            var wish = URI.create(to);
            return wish.isAbsolute() || wish.getRawAuthority() != null ? start : wish;
        } catch (IllegalArgumentException e) {
            return start;
        }
    }
}
