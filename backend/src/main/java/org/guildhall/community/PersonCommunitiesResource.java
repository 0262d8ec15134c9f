package org.guildhall.community;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Actors;
import org.guildhall.identity.People;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestPath;

/** Where a person belongs, as far as the caller may know. */
@Path("/api/v1/people/{person}/communities")
@Tag(name = "People")
class PersonCommunitiesResource {
    private final Actors actors;
    private final People people;
    private final Belongings belongings;
    private final Pages pages;

    PersonCommunitiesResource(Actors actors, People people, Belongings belongings, Pages pages) {
        this.actors = actors;
        this.people = people;
        this.belongings = belongings;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listPersonCommunities",
            summary = "List a person's communities",
            description = "By name. Communities the caller may not know of are not there.")
    public Page<BelongingView> list(@RestPath String person, @BeanParam @Valid PageRequest page) {
        var actor = actors.current();
        var found = people.named(person, actor);
        return pages.cut(
                        page,
                        Belongings.BY_COMMUNITY,
                        List.of(found.id),
                        (position, rows) -> belongings.of(found, actor, position, rows))
                .map(BelongingView::of);
    }
}
