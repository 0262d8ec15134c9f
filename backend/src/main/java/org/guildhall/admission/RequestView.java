package org.guildhall.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.admission.Requests.Waiting;
import org.guildhall.community.MembershipState;
import org.guildhall.community.Standing;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** Somebody who asks to join. */
@Schema(name = "JoinRequest")
record RequestView(
        @Schema(description = "Id of the request.") UUID id,
        PersonRef person,
        @Schema(examples = "Customer insight") @Nullable String orgUnit,
        @Schema(examples = "Lagos") @Nullable String location,

        @Schema(description = "REQUESTED while it waits, ACTIVE when approved, DECLINED when not.")
        MembershipState state,

        @Schema(description = "The questions as they were when this person asked.")
        List<Answer> answers,

        @Schema(description = "What they bring, in their own words.") @Nullable
        String bring,

        @Schema(description = "What they want to learn.") @Nullable
        String learn,

        @Schema(description = "When they asked.") Instant since,

        @Schema(description = "By when they were promised an answer.") @Nullable
        Instant answerBy,

        @Schema(description = "Whether that has passed; the stewards see it then.")
        boolean overdue,

        @Schema(description = "Why it was declined.") @Nullable
        String reason,

        Can can) {

    /** One question with its answer. */
    @Schema(name = "JoinAnswer")
    record Answer(
            @Schema(examples = "What do you work on?") String question,

            @Schema(examples = "The monthly charts of the warehouse.")
            String answer) {}

    /** What the caller may do. */
    @Schema(name = "JoinRequestAbilities")
    record Can(
            @Schema(description = "Approve or decline it.") boolean decide) {}

    static RequestView of(Waiting waiting, Standing here) {
        var membership = waiting.membership();
        var person = waiting.person();
        var waits = membership.state == MembershipState.REQUESTED;
        return new RequestView(
                membership.id,
                PersonRef.of(person),
                person.orgUnit,
                person.location,
                membership.state,
                IntStream.range(0, membership.questions.size())
                        .mapToObj(i -> new Answer(membership.questions.get(i), membership.answers.get(i)))
                        .toList(),
                membership.bring,
                membership.learn,
                membership.since,
                membership.answerBy,
                waits
                        && membership.answerBy != null
                        && membership.answerBy.isBefore(here.actor().now()),
                membership.reason,
                new Can(waits && AdmissionPolicy.decide(here).allowed()));
    }
}
