package org.guildhall.community;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a community is at work. */
@Schema(
        description =
                "Whether the community is at work: PROPOSED collects interest, PAUSED rests until a date, CLOSED is read-only.")
public enum Status {
    /** An idea that collects interest. */
    PROPOSED,
    ACTIVE,
    /** Resting until a date. */
    PAUSED,
    /** Read-only, and as findable as before. */
    CLOSED
}
