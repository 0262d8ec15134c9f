package org.guildhall.charter;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That members are, or were, asked about a version. */
@Schema(name = "Consultation")
record ConsultationView(
        Instant openedAt,

        @Schema(description = "The last day, in the community's time zone.", examples = "2026-12-04")
        LocalDate until,

        @Schema(description = "Whether members comment and object now.")
        boolean open,

        @Schema(description = "When it was ended by hand.") @Nullable
        Instant endedAt,

        @Schema(description = "Whether the text has changed since members were asked.")
        boolean changedSince,

        @Schema(description = "Objections that are neither answered nor withdrawn.", examples = "1")
        long openObjections) {

    static @Nullable ConsultationView of(Charters.Version version, LocalDate today) {
        var charter = version.charter();
        return charter.consultedAt == null || charter.consultationUntil == null
                ? null
                : new ConsultationView(
                        charter.consultedAt,
                        charter.consultationUntil,
                        charter.consults(today),
                        charter.consultationEndedAt,
                        charter.changedSinceConsultation(),
                        version.openObjections());
    }
}
