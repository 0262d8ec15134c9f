package org.guildhall.life;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityRef;
import org.guildhall.community.Standing;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** One community going on in another. */
@Schema(name = "Merger")
record MergerView(
        UUID id,

        @Schema(description = "The community that ends.") CommunityRef absorbed,
        @Schema(description = "The community that goes on.") CommunityRef survivor,

        @Schema(examples = "We meet the same people twice a week.")
        String reason,

        Merger.State state,
        PersonRef proposedBy,
        Instant proposedAt,
        @Nullable Instant decidedAt,

        @Schema(description = "Why it was refused.") @Nullable
        String refusal,

        @Schema(description = "How many people the community that goes on gained.", examples = "12") @Nullable
        Integer newMembers,

        Can can) {

    /** What the caller may do with it. */
    @Schema(name = "MergerAbilities")
    record Can(
            @Schema(description = "Let it happen.") boolean accept,
            @Schema(description = "Turn it down.") boolean refuse) {}

    static MergerView of(Mergers.Sided sided, Standing here) {
        var merger = sided.merger();
        var there = sided.there(here.actor());
        var absorbs = merger.survivorId.equals(here.community().id);
        return new MergerView(
                merger.id,
                CommunityRef.of(absorbs ? there.community() : here.community()),
                CommunityRef.of(absorbs ? here.community() : there.community()),
                merger.reason,
                merger.state,
                PersonRef.of(sided.by()),
                merger.proposedAt,
                merger.decidedAt,
                merger.refusal,
                merger.newMembers,
                new Can(
                        MergerPolicy.open(merger).allowed()
                                && MergerPolicy.decide(absorbs ? here : there).allowed(),
                        MergerPolicy.open(merger).allowed()
                                && MergerPolicy.refuse(here, there).allowed()));
    }
}
