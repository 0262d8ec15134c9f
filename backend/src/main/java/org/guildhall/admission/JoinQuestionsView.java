package org.guildhall.admission;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.platform.Versioned;

/** What a community asks those who want to join. */
@Schema(name = "JoinQuestions")
record JoinQuestionsView(
        @Schema(description = "At most three, in this order.", examples = "[\"What do you work on?\"]")
        List<String> questions,

        Can can,
        @Schema(hidden = true) int version)
        implements Versioned {

    /** What the caller may do. */
    @Schema(name = "JoinQuestionsAbilities")
    record Can(
            @Schema(description = "Change the questions.") boolean edit) {}

    static JoinQuestionsView of(Standing here) {
        return new JoinQuestionsView(
                here.community().joinQuestions,
                new Can(CommunityPolicy.lead(here).allowed()),
                here.community().version);
    }
}
