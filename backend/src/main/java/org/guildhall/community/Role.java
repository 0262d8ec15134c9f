package org.guildhall.community;

/** The only thing in a community that grants permission. */
public enum Role {
    LEADER,
    FACILITATOR,
    MEMBER
}
