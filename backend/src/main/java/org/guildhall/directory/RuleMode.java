package org.guildhall.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule does. */
@Schema(
        description =
                "ADD makes members of those in the group; ADD_AND_REMOVE also lets those go whom it added and who left the group.")
enum RuleMode {
    ADD,
    ADD_AND_REMOVE
}
