package org.guildhall.leadership;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.PersonRef;
import org.guildhall.leadership.Newcomers.Newcomer;
import org.jspecify.annotations.Nullable;

/** How a newcomer is received. */
@Schema(name = "FirstSteps")
record FirstStepsView(
        @Schema(description = "Who greets me.") PersonRef greeter,

        @Schema(description = "When they said hello.") @Nullable
        Instant greetedAt,

        @Schema(description = "In the order in which they help.")
        List<Step> steps,

        @Schema(description = "Whether I put them away.") boolean dismissed) {

    /** One thing to do first. */
    @Schema(name = "FirstStep")
    record Step(FirstStep step, boolean done) {}

    static FirstStepsView of(Newcomer newcomer) {
        return new FirstStepsView(
                PersonRef.of(newcomer.greeter()),
                newcomer.welcome().greetedAt,
                Stream.of(FirstStep.values())
                        .map(step -> new Step(step, step.done(newcomer)))
                        .toList(),
                newcomer.welcome().dismissedAt != null);
    }
}
