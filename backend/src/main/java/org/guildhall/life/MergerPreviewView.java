package org.guildhall.life;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityRef;
import org.jspecify.annotations.Nullable;

/** What a merger would bring. */
@Schema(name = "MergerPreview")
record MergerPreviewView(
        CommunityRef into,

        @Schema(description = "Who belongs to the community that ends, without those who pause.", examples = "18")
        int members,

        @Schema(
                description =
                        "How many of them would be new in the one that goes on; for those who see who belongs there, and stewards.",
                examples = "12")
        @Nullable
        Long newMembers,

        @Schema(description = "Whether it happens when the caller asks for it; otherwise the other side is asked.")
        boolean atOnce,

        @Schema(description = "The code of what stands against it.", examples = "merger-widens") @Nullable
        String obstacle) {}
