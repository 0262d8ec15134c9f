package org.guildhall.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody would do in a community that is proposed. */
@Schema(description = "JOIN take part, HELP_LEAD share the lead, HOST hold the first events. Grants nothing.")
enum InterestKind {
    JOIN,
    HELP_LEAD,
    HOST
}
