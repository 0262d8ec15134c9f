package org.guildhall.discussion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a person wants to hear of a discussion or community. */
@Schema(name = "WatchLevel", description = "How much I want to hear of it: everything, what mentions me, or nothing.")
public enum Watch {
    ALL,
    MENTIONS,
    MUTED
}
