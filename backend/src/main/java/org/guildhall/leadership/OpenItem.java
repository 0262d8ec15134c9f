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
            description =
                    "What waits: requests to join; invitations, offered roles and offered duties without an answer; newcomers whom nobody greeted; "
                            + "goals under way, and those of them without an owner; a charter being drafted or in consultation, and one whose review is overdue; "
                            + "duties that were held and nobody holds now. Open for new kinds.")
    enum Kind {
        REQUESTS,
        INVITATIONS,
        ROLE_OFFERS,
        DUTY_OFFERS,
        NEWCOMERS,
        GOALS,
        GOALS_WITHOUT_OWNER,
        CHARTER_DRAFT,
        CONSULTATION,
        CHARTER_REVIEW,
        VACANT_DUTIES
    }
}
