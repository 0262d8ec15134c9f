package org.guildhall.community;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Etags;
import org.guildhall.platform.MergePatch;
import org.guildhall.platform.Prose;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own membership. */
@Path("/api/v1/communities/{community}/membership")
@Tag(name = "Membership", description = "Who belongs, joining and leaving.")
class MembershipResource {
    private final Standings standings;
    private final Entering entering;
    private final OwnMembership own;
    private final MergePatch mergePatch;

    MembershipResource(Standings standings, Entering entering, OwnMembership own, MergePatch mergePatch) {
        this.standings = standings;
        this.entering = entering;
        this.own = own;
        this.mergePatch = mergePatch;
    }

    /** What a person says on the way in; all of it may be left out where nothing is asked. */
    @Schema(name = "JoinWish")
    public record JoinWish(
            @Schema(
                    description =
                            "Where one asks to join: an answer to each of the community's questions, in their order.",
                    examples = "[\"I make the monthly charts of the warehouse.\"]")
            @Size(max = 3)
            List<@NotBlank @Size(max = 1000) @Prose String> answers,

            @Schema(description = "What I bring, in my own words.", examples = "Ten years of maps")
            @Size(max = 280)
            @Prose
            @Nullable
            String bring,

            @Schema(description = "What I want to learn.", examples = "When to leave a chart out")
            @Size(max = 280)
            @Prose
            @Nullable
            String learn) {

        /** Nothing said. */
        public static final JoinWish NONE = new JoinWish(List.of(), null, null);

        public JoinWish {
            answers = requireNonNullElse(answers, List.of());
        }
    }

    /** What a member says of themselves to the others. */
    @Schema(name = "Introduction")
    record Introduction(
            @Schema(description = "What I bring, in my own words.", examples = "Ten years of maps")
            @Size(max = 280)
            @Prose
            @Nullable
            String bring,

            @Schema(description = "What I want to learn.", examples = "When to leave a chart out")
            @Size(max = 280)
            @Prose
            @Nullable
            String learn) {

        Introduction {
            bring = bring == null || bring.isBlank() ? null : bring;
            learn = learn == null || learn.isBlank() ? null : learn;
        }

        static Introduction of(JoinWish wish) {
            return new Introduction(wish.bring(), wish.learn());
        }

        static Introduction of(Membership membership) {
            return new Introduction(membership.bring, membership.learn);
        }
    }

    @GET
    @PermissionsAllowed(Scopes.COMMUNITIES_READ)
    @Operation(
            operationId = "readMembership",
            summary = "Read one's own membership",
            description =
                    "The open one; when there is none, the last one with how it ended, such as the reason for which a request was declined. 404 for who never had one.")
    public MembershipView read(@RestPath String community) {
        return MembershipView.of(own.latest(standings.at(community)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "joinCommunity",
            summary = "Join a community, or ask to",
            description =
                    "An OPEN community or an invitation makes the caller a member (201). A community that takes requests records one with the answers to its questions (202), and `answerBy` says when it is answered at the latest. Repeating it changes nothing (200, or 202 while the request waits). The body may be left out.")
    @APIResponse(responseCode = "200", description = "The caller was a member already.")
    @APIResponse(responseCode = "201", description = "The caller is a member now.")
    @APIResponse(responseCode = "202", description = "The request waits for a leader or facilitator.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes. `membership-exists`: another request was faster. `joining-changed`: the community has just changed how people join.")
    public RestResponse<MembershipView> join(
            @RestPath String community,
            @RequestBody(required = false, content = @Content(schema = @Schema(implementation = JoinWish.class)))
                    String body) {
        var wish = mergePatch.read(body, JoinWish.NONE, JoinWish.class);
        var here = standings.changing(standings.at(community));
        MembershipPolicy.join(here).orRefuse();
        var open = here.community().joining == Joining.OPEN;
        if (here.belongs()) {
            return RestResponse.ok(MembershipView.of(here.mine()));
        }
        if (here.invited() || here.pending() && open) {
            return RestResponse.status(RestResponse.Status.CREATED, MembershipView.of(entering.accept(here)));
        }
        if (here.pending()) {
            return RestResponse.status(RestResponse.Status.ACCEPTED, MembershipView.of(here.mine()));
        }
        return open
                ? RestResponse.status(RestResponse.Status.CREATED, MembershipView.of(entering.join(here, wish)))
                : RestResponse.status(RestResponse.Status.ACCEPTED, MembershipView.of(entering.ask(here, wish)));
    }

    @PATCH
    @Transactional
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "editMembership",
            summary = "Say what one brings and wants to learn",
            description = "The other members see it in the directory. Merge patch: null empties a field.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public MembershipView edit(
            @RestPath String community,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = Introduction.class))) JsonNode patch) {
        var here = standings.changing(standings.at(community));
        MembershipPolicy.introduce(here).orRefuse();
        Etags.require(ifMatch, here.mine().version);
        var words = mergePatch.apply(patch, Introduction.of(here.mine()), Introduction.class);
        return MembershipView.of(own.introduce(here, words));
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.COMMUNITIES_WRITE)
    @Operation(
            operationId = "leaveCommunity",
            summary = "Leave a community",
            description =
                    "What one wrote stays. The last leader is refused with `last-leader` until somebody else leads.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`last-leader`: somebody else must lead first. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public void leave(@RestPath String community) {
        var here = standings.changing(standings.at(community));
        MembershipPolicy.leave(here).orRefuse();
        own.leave(here);
    }
}
