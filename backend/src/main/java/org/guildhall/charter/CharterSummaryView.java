package org.guildhall.charter;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** A version in the history of a charter, without its text. */
@Schema(name = "CharterSummary")
record CharterSummaryView(
        @Schema(description = "Counts from 1.", examples = "2")
        int number,

        Charter.State state,
        @Nullable Instant editedAt,
        @Nullable PersonRef editedBy,
        @Nullable Instant ratifiedAt,
        @Nullable PersonRef ratifiedBy,

        @Schema(description = "When members look at it again.") @Nullable
        LocalDate reviewOn) {

    static CharterSummaryView of(Charters.Version version) {
        var charter = version.charter();
        return new CharterSummaryView(
                charter.number,
                charter.state,
                charter.editedAt,
                PersonRef.ofNullable(version.editedBy()),
                charter.ratifiedAt,
                PersonRef.ofNullable(version.ratifiedBy()),
                charter.text.reviewOn());
    }
}
