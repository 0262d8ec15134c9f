package org.guildhall.identity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.platform.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Everybody of the organisation, to find somebody among them. */
@Path("/api/v1/people")
@Tag(name = "People")
class PeopleResource {
    private final People people;

    PeopleResource(People people) {
        this.people = people;
    }

    @GET
    @PermissionsAllowed(Scopes.PEOPLE_READ)
    @Operation(
            operationId = "searchPeople",
            summary = "Find people",
            description =
                    "The people who fit best, for a picker: there are no further pages. A word of the name or the handle begins with what was typed, or is nearly spelt like it. People who have left are not found.")
    public Page<FoundPersonView> search(
            @RestQuery
                    @NotNull
                    @Size(min = 1, max = 80)
                    @Parameter(description = "The beginning of a name or a handle.")
                    String q,
            @RestQuery @DefaultValue("8") @Min(1) @Max(25) @Parameter(description = "How many people at most.")
                    int limit) {
        return new Page<>(people.like(q, limit), new Page.Links(null, null)).map(FoundPersonView::of);
    }
}
