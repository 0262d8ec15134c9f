package org.guildhall.community;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A community in a line or two, for lists beside something else. */
record CommunityInBrief(
        UUID id,

        @Schema(description = "Readable part of the address.", examples = "data-visualisation")
        String slug,

        @Schema(examples = "Data visualisation") String name,

        @Schema(description = "One emoji.", examples = "📊") @Nullable
        String emoji,

        @Nullable Accent accent,

        @Schema(examples = "Charts people understand at first sight") @Nullable
        String tagline,

        Status status,

        @Schema(description = "People who belong to it, without those who pause.", examples = "12")
        int memberCount) {

    static CommunityInBrief of(Community community) {
        return new CommunityInBrief(
                community.id,
                community.slug,
                community.name,
                community.emoji,
                community.accent,
                community.tagline,
                community.status,
                community.memberCount);
    }
}
