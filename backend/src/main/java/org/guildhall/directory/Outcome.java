package org.guildhall.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule does with a person, or why it leaves them alone. Who is a member already does not appear. */
@Schema(description = "What a rule does with a person, or why it leaves them alone.")
enum Outcome {
    ADDED,
    REMOVED,
    /** Left by themselves: nobody is made a member again against their wish. */
    SKIPPED_LEFT,
    /** Was removed by a leader or steward. */
    SKIPPED_REMOVED,
    /** Declined an invitation, or was declined. */
    SKIPPED_DECLINED,
    /** Pauses. */
    SKIPPED_PAUSED,
    /** Is invited or has asked: the answer is somebody's to give. */
    SKIPPED_PENDING,
    /** Holds a role: nobody who leads or facilitates is removed. */
    SKIPPED_IN_ROLE;

    boolean skips() {
        return this != ADDED && this != REMOVED;
    }
}
