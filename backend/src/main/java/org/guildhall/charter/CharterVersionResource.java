package org.guildhall.charter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standings;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The versions of a charter, what is different between two, and what members say to one. */
@Path("/api/v1/communities/{community}/charters")
@Tag(name = "Charter")
class CharterVersionResource {
    private final Standings standings;
    private final Charters charters;
    private final CharterComments comments;
    private final Pages pages;

    CharterVersionResource(Standings standings, Charters charters, CharterComments comments, Pages pages) {
        this.standings = standings;
        this.charters = charters;
        this.comments = comments;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listCharters",
            summary = "List the versions of a charter",
            description =
                    "Newest first. A version that members are asked about shows to who reads the community's content, a draft to leaders and facilitators.")
    public Page<CharterSummaryView> list(@RestPath String community, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CommunityPolicy.readAgreements(here).orRefuse();
        return pages.cut(
                        page,
                        Charters.NEWEST,
                        List.of(here.community().id),
                        (position, rows) -> charters.history(here, position, rows))
                .map(CharterSummaryView::of);
    }

    @GET
    @Path("{number}")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readCharterVersion",
            summary = "Read a version of a charter",
            description = "Any version that the list shows to the caller.")
    public CharterView read(@RestPath String community, @RestPath String number) {
        var here = standings.at(community);
        CommunityPolicy.readAgreements(here).orRefuse();
        return CharterView.of(charters.numbered(here, number), here);
    }

    @GET
    @Path("{number}/difference")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readCharterDifference",
            summary = "Read what a version changes",
            description =
                    "Word by word, section by section. Compared with the version the caller accepted last; who accepted none, or this one, sees the difference to the version before.")
    public CharterDifferenceView difference(
            @RestPath String community,
            @RestPath String number,
            @RestQuery @Min(1) @Parameter(description = "Compare with this version.") @Nullable Integer from) {
        var here = standings.at(community);
        CommunityPolicy.readAgreements(here).orRefuse();
        var to = charters.numbered(here, number);
        var before = from == null ? to.before() : from;
        return CharterDifferenceView.between(
                before == 0
                        ? null
                        : charters.numbered(here, String.valueOf(before)).charter(),
                to.charter());
    }

    @GET
    @Path("{number}/comments")
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "listCharterComments",
            summary = "List what members say to a version",
            description = "Oldest first. For everybody who reads the community's content.")
    public Page<CharterCommentView> comments(
            @RestPath String community, @RestPath String number, @BeanParam @Valid PageRequest page) {
        var here = standings.at(community);
        CharterPolicy.followConsultation(here).orRefuse();
        var charter = charters.numbered(here, number).charter();
        return pages.cut(
                        page,
                        CharterComments.OLDEST,
                        List.of(charter.id),
                        (position, rows) -> comments.of(charter, position, rows))
                .map(said -> CharterCommentView.of(said, charter, here));
    }
}
