package org.guildhall.community;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The only thing in a community that grants permission. */
@Schema(description = "What grants permission in a community.")
public enum Role {
    LEADER,
    FACILITATOR,
    MEMBER
}
