package org.guildhall.community;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a membership stands. The first four are open: a person has at most one of them in a community. */
@Schema(
        description =
                "Where a membership stands. REQUESTED, INVITED, ACTIVE and PAUSED are open; the others have ended.")
public enum MembershipState {
    REQUESTED,
    INVITED,
    ACTIVE,
    /** Paused by the person: no notifications, left out of every count. */
    PAUSED,
    LEFT,
    DECLINED,
    REMOVED,
    EXPIRED;

    /** Whether the person belongs to the community. */
    public boolean belongs() {
        return this == ACTIVE || this == PAUSED;
    }

    /** Whether the person waits to belong, on the community's answer or on their own. */
    boolean pending() {
        return this == REQUESTED || this == INVITED;
    }
}
