package org.guildhall.admission;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.admission.Appeals.Heard;
import org.guildhall.community.CommunityRef;
import org.guildhall.identity.PersonRef;

/** An appeal as a steward sees it. */
@Schema(name = "HeardAppeal")
record HeardAppealView(
        @Schema(description = "Id of the appeal.") UUID id,
        PersonRef person,
        CommunityRef community,

        @Schema(description = "When the person was removed.")
        Instant removedAt,

        @Schema(description = "The reason that was given.", examples = "Sold their own courses to members.")
        String reason,

        AppealView appeal) {

    static HeardAppealView of(Heard heard) {
        var membership = heard.membership();
        return new HeardAppealView(
                heard.appeal().membershipId,
                PersonRef.of(heard.person()),
                CommunityRef.of(heard.community()),
                membership.endedAt == null ? membership.since : membership.endedAt,
                String.valueOf(membership.reason),
                AppealView.of(heard.appeal()));
    }
}
