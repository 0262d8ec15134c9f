package org.guildhall.community;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A community as other things name it. */
public record CommunityRef(
        UUID id,

        @Schema(description = "Readable part of the address.", examples = "data-visualisation")
        String slug,

        @Schema(examples = "Data visualisation") String name,

        @Schema(description = "One emoji.", examples = "📊") @Nullable
        String emoji,

        @Nullable Accent accent) {

    public static CommunityRef of(Community community) {
        return new CommunityRef(community.id, community.slug, community.name, community.emoji, community.accent);
    }
}
