package org.guildhall.life;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Stage;

/** Where a community stands, and what may come next. */
@Schema(name = "StageEvidence")
record StageView(
        Stage stage,
        @Schema(description = "When it was reached.") Instant since,

        @Schema(description = "What may come next, the likely first.")
        List<Transition> transitions,

        Can can) {

    /** What the caller may do with it. */
    @Schema(name = "StageAbilities")
    record Can(@Schema(description = "Decide on a stage.") boolean decide) {}
}
