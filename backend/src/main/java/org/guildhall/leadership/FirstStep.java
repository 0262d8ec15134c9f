package org.guildhall.leadership;

import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.leadership.Newcomers.Newcomer;

/** What a newcomer does first, in this order, and how one sees that they did. */
@Schema(
        name = "FirstStepKind",
        description =
                "What a newcomer does first; open for new steps. INTRODUCE_YOURSELF: say in your profile what you do and care about. READ_CHARTER: read what the community agreed on, said so or by accepting it. MEET_GREETER: the greeter said hello.")
enum FirstStep {
    INTRODUCE_YOURSELF(newcomer ->
            newcomer.person().about != null && !newcomer.person().about.isBlank()),
    READ_CHARTER(newcomer -> newcomer.welcome().charterReadAt != null),
    MEET_GREETER(newcomer -> newcomer.welcome().greetedAt != null);

    private final Predicate<Newcomer> done;

    FirstStep(Predicate<Newcomer> done) {
        this.done = done;
    }

    boolean done(Newcomer newcomer) {
        return done.test(newcomer);
    }
}
