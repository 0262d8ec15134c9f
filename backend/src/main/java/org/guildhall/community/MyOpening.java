package org.guildhall.community;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A steward's own opening. */
@Schema(name = "MyOpening")
public record MyOpening(
        UUID id,

        @Schema(description = "When it ends by itself.") Instant endsAt) {

    static @Nullable MyOpening ofNullable(@Nullable Opening opening) {
        return opening == null ? null : new MyOpening(opening.id, opening.endsAt);
    }
}
