package org.guildhall.life;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Stage;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** What a leader decided about the stage, with the numbers as they were. */
@Schema(name = "StageDecision")
record StageDecisionView(
        UUID id,
        Stage from,
        Stage to,

        @Schema(description = "Whether the evidence spoke for it.")
        boolean recommended,

        @Schema(examples = "We meet every week, which nothing here counts yet.") @Nullable
        String reason,

        @Schema(description = "The numbers as they were.") List<Criterion> evidence,
        PersonRef decidedBy,
        Instant decidedAt) {

    static StageDecisionView of(StageDecisions.Taken taken) {
        var decision = taken.decision();
        return new StageDecisionView(
                decision.id,
                decision.fromStage,
                decision.toStage,
                decision.recommended,
                decision.reason,
                decision.evidence,
                PersonRef.of(taken.by()),
                decision.decidedAt);
    }
}
