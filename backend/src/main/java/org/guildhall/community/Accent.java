package org.guildhall.community;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The colour a community is recognised by; the app has a light and a dark tone for each. */
@Schema(description = "The colour the community is recognised by.")
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
