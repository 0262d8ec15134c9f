package org.guildhall.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Bodies are JSON. Refused before anything reads them: a record with a single text would otherwise be made of plain text too. */
@Singleton
class JsonBodies {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var type = request.getMediaType();
        if (type != null
                && request.getLength() != 0
                && !type.getSubtype().equals("json")
                && !type.getSubtype().endsWith("+json")) {
            throw new NotSupportedException();
        }
    }
}
