package org.guildhall.community;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a person becomes a member. */
@Schema(description = "How a person becomes a member: OPEN at once, REQUEST by asking, INVITE by invitation only.")
public enum Joining {
    /** With one click. */
    OPEN,
    /** By asking; a leader or facilitator answers. */
    REQUEST,
    /** Only by invitation. */
    INVITE
}
