package org.guildhall.leadership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Standing;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** A community on its way from one leader to the next. */
@Schema(name = "Handover")
record HandoverView(
        UUID id,
        PersonRef from,
        PersonRef to,

        @Schema(description = "What the next leader should know.", examples = "The calls are every second Thursday.")
        @Nullable
        String note,

        Handover.State state,
        Instant proposedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,

        @Schema(description = "What waits in the community; once completed, what waited then.")
        List<OpenItem> openItems,

        Can can) {

    /** What the caller may do. */
    @Schema(name = "HandoverAbilities")
    record Can(
            @Schema(description = "Agree to lead.") boolean accept,
            @Schema(description = "Swap the roles.") boolean complete,
            @Schema(description = "Call it off.") boolean cancel) {}

    static HandoverView of(Handovers.Between between, Standing here, List<OpenItem> waiting) {
        var handover = between.handover();
        return new HandoverView(
                handover.id,
                PersonRef.of(between.from()),
                PersonRef.of(between.to()),
                handover.note,
                handover.state,
                handover.proposedAt,
                handover.acceptedAt,
                handover.endedAt,
                handover.openItems == null ? waiting : handover.openItems,
                new Can(
                        HandoverPolicy.accept(here, handover).allowed(),
                        HandoverPolicy.complete(here, handover).allowed(),
                        HandoverPolicy.cancel(here, handover).allowed()));
    }
}
