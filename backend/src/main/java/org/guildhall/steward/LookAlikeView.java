package org.guildhall.steward;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityRef;
import org.guildhall.community.Status;
import org.guildhall.community.Visibility;
import org.jspecify.annotations.Nullable;

/** Two communities that look alike. */
@Schema(name = "LookAlikePair")
record LookAlikeView(
        Side one,
        Side other,

        @Schema(description = "How much the names are alike, from 50 to 100; a common tag adds to it.", examples = "74")
        int score,

        @Schema(description = "Tags that both have.", examples = "[\"charts\"]")
        List<String> sharedTags,

        Instant noticedAt,
        @Nullable Instant dismissedAt) {

    /** One of the two. */
    @Schema(name = "LookAlikeSide")
    record Side(
            CommunityRef community,
            Visibility visibility,
            Status status,
            @Schema(examples = "48") int memberCount) {

        static Side of(Community community) {
            return new Side(CommunityRef.of(community), community.visibility, community.status, community.memberCount);
        }
    }

    static LookAlikeView of(LookAlikes.Pair pair) {
        return new LookAlikeView(
                Side.of(pair.one()),
                Side.of(pair.other()),
                pair.likeness().score,
                pair.one().tags.stream().filter(pair.other().tags::contains).toList(),
                pair.likeness().noticedAt,
                pair.likeness().dismissedAt);
    }
}
