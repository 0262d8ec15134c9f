package org.guildhall.steward;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.identity.Actors;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Everybody, those who have left included. */
@Path("/api/v1/admin/people")
@Tag(name = "Stewards")
class PeopleListResource {
    private final Actors actors;
    private final Everybody everybody;
    private final Pages pages;

    PeopleListResource(Actors actors, Everybody everybody, Pages pages) {
        this.actors = actors;
        this.everybody = everybody;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.PEOPLE_READ)
    @Operation(
            operationId = "listPeople",
            summary = "List everybody",
            description = "By handle, those who were deactivated or erased included, for stewards.")
    public Page<PersonEntryView> list(
            @RestQuery @Size(max = 80) @Parameter(description = "A part of the name or handle.") @Nullable String q,
            @RestQuery @Parameter(description = "True for those who were deactivated, false for the others.") @Nullable
                    Boolean deactivated,
            @BeanParam @Valid PageRequest page) {
        CommunityPolicy.stewards(actors.current()).orRefuse();
        return pages.cut(
                        page,
                        Everybody.BY_HANDLE,
                        Arrays.asList(q, deactivated),
                        (position, rows) -> everybody.people(q, deactivated, position, rows))
                .map(PersonEntryView::of);
    }
}
