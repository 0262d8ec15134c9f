package org.guildhall.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** Dated news about a goal. */
@Schema(name = "GoalCheckIn")
record CheckInView(
        UUID id,
        Instant at,
        PersonRef by,

        @Schema(description = "How many there were then, in the goal's unit.", examples = "14")
        BigDecimal progress,

        @Schema(examples = "Two more since the workshop in Graz.") @Nullable
        String note,

        CheckIn.@Nullable Confidence confidence) {

    static CheckInView of(CheckIns.Told told) {
        var checkIn = told.checkIn();
        return new CheckInView(
                checkIn.id,
                checkIn.at,
                PersonRef.of(told.by()),
                GoalView.plain(checkIn.progress),
                checkIn.note,
                checkIn.confidence);
    }
}
