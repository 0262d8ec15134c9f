package org.guildhall.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** The addresses of the neighbouring pages as a {@code Link} header (RFC 8288), for clients that follow links. */
@ApplicationScoped
class PageLinks {
    private static final String CURSOR = "cursor=";

    private final URI baseUrl;

    PageLinks(GuildhallConfig config) {
        this.baseUrl = config.baseUrl();
    }

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
