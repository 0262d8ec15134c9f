package org.guildhall.leadership;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityRef;
import org.guildhall.community.Standing;
import org.guildhall.identity.PersonRef;
import org.guildhall.leadership.Responsibilities.Borne;
import org.jspecify.annotations.Nullable;

/** A duty and who has it, or is to have it. */
@Schema(name = "Responsibility")
record ResponsibilityView(
        UUID id,
        CommunityRef community,
        PersonRef person,
        Duty kind,
        Responsibility.State state,

        @Schema(examples = "You remember every face.") @Nullable
        String message,

        @Schema(description = "Since when it is held.") @Nullable
        Instant since,

        @Schema(description = "Until when it is held.") @Nullable
        Instant until,

        Can can) {

    /** What the caller may do. */
    @Schema(name = "ResponsibilityAbilities")
    record Can(
            @Schema(description = "Agree to it.") boolean accept,

            @Schema(description = "Decline, withdraw, give back or end it.")
            boolean end) {}

    static ResponsibilityView of(Borne borne, Standing here) {
        var responsibility = borne.responsibility();
        return of(
                borne,
                new Can(
                        ResponsibilityPolicy.accept(here, responsibility).allowed(),
                        ResponsibilityPolicy.end(here, responsibility).allowed()));
    }

    /** One that was offered to the caller. */
    static ResponsibilityView offered(Borne borne) {
        return of(borne, new Can(true, true));
    }

    private static ResponsibilityView of(Borne borne, Can can) {
        var responsibility = borne.responsibility();
        return new ResponsibilityView(
                responsibility.id,
                CommunityRef.of(borne.community()),
                PersonRef.of(borne.person()),
                responsibility.kind,
                responsibility.state,
                responsibility.message,
                responsibility.heldSince,
                responsibility.heldUntil,
                can);
    }
}
