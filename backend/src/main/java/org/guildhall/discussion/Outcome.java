package org.guildhall.discussion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a discussion ended. */
@Schema(
        name = "DiscussionOutcome",
        description =
                "How the discussion ended. QUESTION: ANSWERED (by an acceptance), SOLVED_ELSEWHERE. IDEA: ADOPTED, PARKED, DECLINED. FEEDBACK: SUMMED_UP. ANNOUNCEMENT: EXPIRED, by itself. All: CLOSED.")
public enum Outcome {
    ANSWERED,
    SOLVED_ELSEWHERE,
    ADOPTED,
    PARKED,
    DECLINED,
    SUMMED_UP,
    EXPIRED,
    CLOSED;

    /** Whether it says nothing without words. */
    boolean needsNote() {
        return this == SOLVED_ELSEWHERE || this == PARKED || this == DECLINED;
    }

    /** Whether it comes about in another way than by closing. */
    boolean byItself() {
        return this == ANSWERED || this == EXPIRED;
    }
}
