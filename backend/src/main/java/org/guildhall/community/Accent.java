package org.guildhall.community;

/** The colour a community is recognised by; the app has a light and a dark tone for each. */
public enum Accent {
    MOSS,
    OCEAN,
    PLUM,
    CLAY,
    SLATE,
    SUN,
    ROSE,
    TEAL
}
