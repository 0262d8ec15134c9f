package org.guildhall.steward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityRef;
import org.guildhall.community.LeaderView;
import org.guildhall.community.Stage;
import org.guildhall.community.Status;
import org.guildhall.community.Visibility;
import org.jspecify.annotations.Nullable;

/** A community as the stewards' inventory lists it. */
@Schema(name = "InventoryEntry")
record InventoryEntryView(
        CommunityRef community,
        Visibility visibility,
        Status status,
        Stage stage,

        @Schema(description = "Without those who pause.", examples = "48")
        int memberCount,

        List<LeaderView> leaders,
        Instant createdAt,

        @Schema(description = "When something last happened in it.") @Nullable
        Instant activeAt,

        @Nullable LocalDate charterReviewOn,
        @Nullable LocalDate pausedUntil) {

    static InventoryEntryView of(Inventory.Entry entry, List<LeaderView> leaders) {
        var community = entry.community();
        return new InventoryEntryView(
                CommunityRef.of(community),
                community.visibility,
                community.status,
                community.stage,
                community.memberCount,
                leaders,
                community.createdAt,
                entry.activeAt(),
                community.charterReviewOn,
                community.pausedUntil);
    }
}
