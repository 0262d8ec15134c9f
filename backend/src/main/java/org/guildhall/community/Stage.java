package org.guildhall.community;

/** How mature a community is. Recommended by evidence, decided by a leader, grants nothing. */
public enum Stage {
    POTENTIAL,
    COALESCING,
    MATURING,
    STEWARDSHIP,
    TRANSFORMATION
}
