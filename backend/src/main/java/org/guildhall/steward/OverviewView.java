package org.guildhall.steward;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for the stewards. */
@Schema(name = "StewardOverview")
record OverviewView(
        @Schema(description = "For each reason to look at a community, how many there are.")
        List<Queue> queues,

        @Schema(description = "Appeals against a removal that nobody has answered.", examples = "1")
        long appeals,

        @Schema(description = "Pairs that look alike and were not dismissed.", examples = "2")
        long lookAlikes,

        @Schema(description = "People who have left and whose names are still there.", examples = "3")
        long deactivatedPeople) {

    /** How many communities wait for one reason. */
    @Schema(name = "StewardQueue")
    record Queue(
            Attention attention, @Schema(examples = "4") long count) {}
}
