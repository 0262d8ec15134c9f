package org.guildhall.admission;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.admission.Requests.Waiting;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** An invitation that waits for the person's answer. */
@Schema(name = "Invitation")
record InvitationView(
        @Schema(description = "Id of the invitation.") UUID id,
        PersonRef person,
        @Schema(examples = "Customer insight") @Nullable String orgUnit,
        @Schema(description = "When it was sent.") Instant since,

        @Schema(description = "Until when it stands.") @Nullable
        Instant answerBy) {

    static InvitationView of(Waiting waiting) {
        var membership = waiting.membership();
        return new InvitationView(
                membership.id,
                PersonRef.of(waiting.person()),
                waiting.person().orgUnit,
                membership.since,
                membership.answerBy);
    }
}
