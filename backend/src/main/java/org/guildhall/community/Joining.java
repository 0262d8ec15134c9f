package org.guildhall.community;

/** How a person becomes a member. */
public enum Joining {
    /** With one click. */
    OPEN,
    /** By asking; a leader or facilitator answers. */
    REQUEST,
    /** Only by invitation. */
    INVITE
}
