package org.guildhall.leadership;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Standing;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** Somebody who came of late. */
@Schema(name = "Newcomer")
record NewcomerView(
        UUID id,
        PersonRef person,
        @Schema(examples = "Customer insight") @Nullable String orgUnit,
        @Schema(examples = "Lagos") @Nullable String location,
        @Schema(description = "Member since.") Instant since,

        @Schema(description = "Whose turn it is to say hello.")
        PersonRef greeter,

        @Schema(description = "By when: a working day after they came.")
        Instant dueAt,

        @Nullable Instant greetedAt,
        Welcome welcome,
        Can can) {

    /** Where a welcome stands. */
    @Schema(name = "WelcomeState", description = "Whether somebody greeted the newcomer; OVERDUE after a working day.")
    enum Welcome {
        WAITING,
        OVERDUE,
        GREETED
    }

    /** What the caller may do. */
    @Schema(name = "NewcomerAbilities")
    record Can(
            @Schema(description = "Say that they were greeted.")
            boolean greet) {}

    static NewcomerView of(Newcomers.Newcomer newcomer, Standing here) {
        var welcome = newcomer.welcome();
        return new NewcomerView(
                welcome.id,
                PersonRef.of(newcomer.person()),
                newcomer.person().orgUnit,
                newcomer.person().location,
                newcomer.membership().since,
                PersonRef.of(newcomer.greeter()),
                welcome.dueAt,
                welcome.greetedAt,
                state(welcome, here.actor().now()),
                new Can(welcome.greetedAt == null
                        && NewcomerPolicy.greet(here, welcome).allowed()));
    }

    private static Welcome state(NewcomerWelcome welcome, Instant now) {
        if (welcome.greetedAt != null) {
            return Welcome.GREETED;
        }
        return welcome.dueAt.isAfter(now) ? Welcome.WAITING : Welcome.OVERDUE;
    }
}
