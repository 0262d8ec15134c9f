package org.guildhall.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Standing;
import org.guildhall.community.Status;
import org.jspecify.annotations.Nullable;

/** How far a proposal is on its way to becoming a community. */
@Schema(name = "Proposal")
record ProposalView(
        @Schema(description = "PROPOSED while it looks for interest.")
        Status status,

        @Schema(description = "How many are interested, beside whoever proposed it.", examples = "2")
        int interested,

        @Schema(description = "With how many it starts by itself.", examples = "3")
        int needed,

        @Schema(description = "What I would do, where I am interested.") @Nullable
        InterestKind myInterest,

        @Nullable String myNote,
        Can can) {

    /** What the caller may do. */
    @Schema(name = "ProposalAbilities")
    record Can(
            @Schema(description = "Say that one would take part, and change or take back what one said.")
            boolean showInterest,

            @Schema(description = "Start it without waiting for more interest.")
            boolean start,

            @Schema(description = "Withdraw the proposal.") boolean withdraw,
            @Schema(description = "See who is interested.") boolean seeInterested) {}

    static ProposalView of(Standing here, int interested, int needed, @Nullable Interest mine, boolean seeInterested) {
        return new ProposalView(
                here.community().status,
                interested,
                needed,
                mine == null ? null : mine.kind,
                mine == null ? null : mine.note,
                new Can(
                        ProposalPolicy.showInterest(here).allowed(),
                        ProposalPolicy.start(here).allowed(),
                        ProposalPolicy.withdraw(here).allowed(),
                        seeInterested));
    }
}
