package org.guildhall.community;

/** Whether a community is at work. */
public enum Status {
    /** An idea that collects interest. */
    PROPOSED,
    ACTIVE,
    /** Resting until a date. */
    PAUSED,
    /** Read-only, and as findable as before. */
    CLOSED
}
