package org.guildhall.discussion;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.Community;

/** Something that waits for the caller in a discussion. */
@Schema(name = "DiscussionDuty")
record Duty(Reason reason, DiscussionInBrief discussion) {

    /** What waits. */
    @Schema(
            name = "DutyReason",
            description =
                    "ACCEPT_ANSWER: my question has replies, and I have accepted none. SUM_UP: my request for feedback is past its date, or each of my questions is answered. DECIDE: an idea waits for its community's leaders and facilitators.")
    enum Reason {
        ACCEPT_ANSWER,
        SUM_UP,
        DECIDE
    }

    /** What is read of it. */
    record Row(Community community, BriefRow discussion) {
        Instant createdAt() {
            return discussion.createdAt();
        }
    }

    static Duty of(Row row) {
        var reason = switch (row.discussion().kind()) {
            case QUESTION -> Reason.ACCEPT_ANSWER;
            case FEEDBACK -> Reason.SUM_UP;
            default -> Reason.DECIDE;
        };
        return new Duty(reason, DiscussionInBrief.of(row.discussion(), row.community()));
    }
}
