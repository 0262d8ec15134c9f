package org.guildhall.discussion;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guildhall.activity.Activities;
import org.guildhall.identity.Scopes;
import org.guildhall.platform.Prose;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How a discussion ends, and that it goes on. */
@Path("/api/v1/discussions/{id}/closure")
@Tag(name = "Discussions")
class ClosureResource {
    private final DiscussionStandings standings;
    private final Discussions discussions;
    private final Activities activities;

    ClosureResource(DiscussionStandings standings, Discussions discussions, Activities activities) {
        this.standings = standings;
        this.discussions = discussions;
        this.activities = activities;
    }

    /** How it ends, with what is to be remembered. */
    @Schema(name = "DiscussionClosure")
    record Closure(
            @NotNull Outcome outcome,

            @Schema(description = "Why; needed for SOLVED_ELSEWHERE, PARKED and DECLINED.")
            @Size(min = 1, max = 2000)
            @Prose
            @Nullable
            String note,

            @Schema(description = "Needed for SUMMED_UP, and only there.") @Valid @Nullable
            Summary summary) {

        /** @throws Refusal.Invalid when a discussion of this kind does not end like this, or something is left unsaid */
        void fit(DiscussionKind kind) {
            if (!kind.endsWith(outcome) || outcome.byItself()) {
                throw new Refusal.Invalid("/outcome", "not-for-kind", "does not belong to this kind of discussion");
            }
            if (outcome.needsNote() && (note == null || note.isBlank())) {
                throw new Refusal.Invalid("/note", "not-blank", "must say why");
            }
            if ((outcome == Outcome.SUMMED_UP) != (summary != null)) {
                throw new Refusal.Invalid("/summary", "summary", "must be there for SUMMED_UP, and only there");
            }
        }
    }

    @PUT
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "closeDiscussion",
            summary = "Close a discussion",
            description =
                    "Its author says that it was solved elsewhere, sums the feedback up, or closes it; leaders and facilitators decide on ideas and close anything. Closing it in another way replaces how it ended. An answer is accepted, which is another operation.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`discussion-deleted`, `discussion-merged`: nothing changes in it. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public DiscussionView close(@RestPath UUID id, @Valid @NotNull Closure body) {
        var talk = standings.changing(id);
        DiscussionPolicy.close(talk, body.outcome()).orRefuse();
        body.fit(talk.discussion().kind);
        if (!talk.discussion().ended(body)) {
            activities.record(talk.discussion().close(body, talk.here().actor()));
        }
        return discussions.show(talk.discussion());
    }

    @DELETE
    @Transactional
    @PermissionsAllowed(Scopes.DISCUSSIONS_WRITE)
    @Operation(
            operationId = "reopenDiscussion",
            summary = "Reopen a discussion",
            description =
                    "For leaders and facilitators, and its author who closed it. How it had ended stays in the record alone. Repeating it changes nothing.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`announcement-expired`: it needs a new date first. `discussion-deleted`, `discussion-merged`: nothing changes in it. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.")
    public DiscussionView reopen(@RestPath UUID id) {
        var talk = standings.changing(id);
        DiscussionPolicy.reopen(talk).orRefuse();
        if (talk.discussion().state == Discussion.State.CLOSED) {
            activities.record(talk.discussion().reopen(talk.here().actor()));
        }
        return discussions.show(talk.discussion());
    }
}
