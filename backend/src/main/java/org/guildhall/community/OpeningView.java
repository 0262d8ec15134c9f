package org.guildhall.community;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** Who opened a community, when, why and until when. */
@Schema(name = "Opening")
record OpeningView(
        UUID id,
        PersonRef openedBy,

        @Schema(examples = "A report says that customer names are shared here; I look at the last two weeks.")
        String reason,

        Instant openedAt,

        @Schema(description = "When it ends by itself.") Instant endsAt,

        @Schema(description = "When somebody ended it early.") @Nullable
        Instant closedAt) {

    static OpeningView of(Openings.Opened opened) {
        var opening = opened.opening();
        return new OpeningView(
                opening.id,
                PersonRef.of(opened.by()),
                opening.reason,
                opening.openedAt,
                opening.endsAt,
                opening.closedAt);
    }
}
