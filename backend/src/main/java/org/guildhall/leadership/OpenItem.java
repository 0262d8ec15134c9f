package org.guildhall.leadership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that waits in a community and passes to whoever leads next. */
@Schema(name = "OpenItem")
record OpenItem(
        Kind kind,

        @Schema(description = "How many of them.", examples = "3")
        int count) {

    /** What waits. */
    @Schema(
            name = "OpenItemKind",
            description = "What waits: requests to join, and invitations and offered roles without an answer.")
    enum Kind {
        REQUESTS,
        INVITATIONS,
        ROLE_OFFERS
    }
}
