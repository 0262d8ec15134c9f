package org.guildhall.community;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Actors;
import org.guildhall.identity.People;
import org.guildhall.identity.PersonView;
import org.guildhall.identity.Scopes;

/** The caller, and everything the app needs for its first paint. */
@Path("/api/v1/me")
@Tag(name = "People", description = "Profiles, one's own included.")
class MeResource {
    private final Actors actors;
    private final People people;
    private final Belongings belongings;

    MeResource(Actors actors, People people, Belongings belongings) {
        this.actors = actors;
        this.people = people;
        this.belongings = belongings;
    }

    /** The caller with all open memberships, invitations and requests included. */
    @Schema(name = "Me")
    record MeView(
            PersonView person,

            @Schema(description = "By name; also invitations and requests that wait.")
            List<BelongingView> communities) {}

    @GET
    @PermissionsAllowed(Scopes.PEOPLE_READ)
    @Operation(
            operationId = "readMe",
            summary = "Read who I am",
            description = "My profile and my communities in one answer. A service account has neither and gets 404.")
    @APIResponse(responseCode = "200", description = "Who the caller is.")
    @APIResponse(responseCode = "404", description = "A service account is nobody with a profile.")
    public MeView read() {
        var actor = actors.person();
        return new MeView(
                PersonView.of(people.findById(actor.id()), actor),
                belongings.mine(actor).stream().map(BelongingView::of).toList());
    }
}
