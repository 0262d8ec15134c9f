package org.guildhall.proposal;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** Somebody who would take part, and how. */
@Schema(name = "Interest")
record InterestView(
        PersonRef person,
        InterestKind kind,

        @Schema(description = "What they add in their own words.", examples = "I can bring the thermal camera.")
        @Nullable
        String note,

        Instant since) {

    static InterestView of(Interests.Interested interested) {
        var interest = interested.interest();
        return new InterestView(PersonRef.of(interested.person()), interest.kind, interest.note, interest.since);
    }
}
