package org.guildhall.life;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Stage;

/** A stage that may come next, and what speaks for it. */
@Schema(name = "StageTransition")
record Transition(
        Stage to,

        @Schema(
                description =
                        "Whether the evidence recommends it. Deciding it nevertheless, or without evidence, takes a reason.")
        boolean recommended,

        @Schema(description = "ALL of the criteria recommend it together, or ANY of them alone.")
        Needs needs,

        @Schema(description = "The evidence; none where it is a leader's own judgement.")
        List<Criterion> criteria) {

    /** How the criteria go together. */
    @Schema(name = "StageNeeds", description = "Whether all criteria have to be met, or any.")
    enum Needs {
        ALL,
        ANY
    }

    static Transition all(Stage to, Criterion... criteria) {
        var evidence = List.of(criteria);
        return new Transition(to, evidence.stream().allMatch(Criterion::holds), Needs.ALL, evidence);
    }

    static Transition any(Stage to, Criterion... criteria) {
        var evidence = List.of(criteria);
        return new Transition(to, evidence.stream().anyMatch(Criterion::holds), Needs.ANY, evidence);
    }

    /** Without evidence: development is not a straight line. */
    static Transition judgement(Stage to) {
        return new Transition(to, false, Needs.ALL, List.of());
    }
}
