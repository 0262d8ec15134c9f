package org.guildhall.goal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page elsewhere that shows how far a goal has come. */
@Schema(name = "GoalEvidence")
record EvidenceView(
        UUID id,

        @Schema(examples = "Before and after, all fourteen") String title,

        @Schema(examples = "https://intranet.meridian.example/dashboards")
        String url,

        Instant at) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(evidence.id, evidence.title, evidence.url, evidence.at);
    }
}
