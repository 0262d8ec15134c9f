package org.guildhall.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted; every list takes these two parameters. */
public record PageRequest(
        @RestQuery @DefaultValue("25") @Min(1) @Max(100) @Parameter(description = "How many entries at most.")
        int limit,

        @RestQuery
        @Parameter(description = "The `next` or `prev` of the page before, with the same filters and sort.")
        @Nullable
        String cursor) {}
