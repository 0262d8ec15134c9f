package org.guildhall.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Addresses in headers. They are built from the settings: the {@code Host} that a request names may be anybody's. */
@ApplicationScoped
class Links {
    private static final String CURSOR = "cursor=";

    private final URI baseUrl;

    Links(GuildhallConfig config) {
        this.baseUrl = config.baseUrl();
    }

    /** Where to find what was created. */
    @ServerResponseFilter
    void locate(ContainerResponseContext response) {
        var location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null && response.getStatus() == Response.Status.CREATED.getStatusCode()) {
            var path = URI.create(location.toString()).getRawPath();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, baseUrl.resolve(path));
        }
    }

    /** The neighbouring pages (RFC 8288), for clients that follow links. */
    @ServerResponseFilter
    void link(UriInfo uri, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> list) {
            var links = Stream.of(
                            link(uri, list.page().next(), "next"),
                            link(uri, list.page().prev(), "prev"))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            if (!links.isEmpty()) {
                response.getHeaders().putSingle(HttpHeaders.LINK, links);
            }
        }
    }

    private @Nullable String link(UriInfo uri, @Nullable String cursor, String relation) {
        if (cursor == null) {
            return null;
        }
        var asked = uri.getRequestUri();
        var query = Objects.requireNonNullElse(asked.getRawQuery(), "").split("&");
        var kept = Arrays.stream(query).filter(part -> !part.isEmpty() && !part.startsWith(CURSOR));
        var address = baseUrl.resolve(asked.getRawPath() + "?"
                + Stream.concat(kept, Stream.of(CURSOR + cursor)).collect(Collectors.joining("&")));
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
