package org.guildhall.admission;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.admission.Appeals.Removed;
import org.guildhall.community.CommunityRef;
import org.jspecify.annotations.Nullable;

/** That the caller was removed from a community, and what came of it. */
@Schema(name = "OwnRemoval")
record RemovalView(
        @Schema(description = "Id of the removal.") UUID id,
        CommunityRef community,
        @Schema(description = "When it happened.") Instant removedAt,

        @Schema(description = "The reason that was given.", examples = "Sold their own courses to members.")
        String reason,

        @Nullable AppealView appeal,

        @Schema(
                description =
                        "Whether the caller may come back: a leader has invited them, or a steward upheld the appeal.")
        boolean mayReturn,

        Can can) {

    /** What the caller may do. */
    @Schema(name = "OwnRemovalAbilities")
    record Can(
            @Schema(description = "Ask a steward to look at it again.")
            boolean appeal) {}

    static RemovalView of(Removed removed) {
        var membership = removed.membership();
        var mayReturn = membership.readmittedAt != null;
        return new RemovalView(
                membership.id,
                CommunityRef.of(removed.community()),
                membership.endedAt == null ? membership.since : membership.endedAt,
                String.valueOf(membership.reason),
                removed.appeal() == null ? null : AppealView.of(removed.appeal()),
                mayReturn,
                new Can(removed.appeal() == null && !mayReturn));
    }
}
