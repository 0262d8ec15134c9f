package org.guildhall.community;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How mature a community is. Recommended by evidence, decided by a leader, grants nothing. */
@Schema(description = "How mature the community is; grants nothing.")
public enum Stage {
    POTENTIAL,
    COALESCING,
    MATURING,
    STEWARDSHIP,
    TRANSFORMATION
}
