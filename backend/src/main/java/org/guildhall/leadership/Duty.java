package org.guildhall.leadership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named duty. It routes work, and grants nothing. */
@Schema(
        name = "Duty",
        description =
                "A named duty; it routes work and grants nothing. GREETER welcomes newcomers, HOST runs events, LIBRARIAN looks after the library, MENTOR takes people along, SPONSOR speaks for the community in the organisation, DEPUTY leads if nobody else does.")
enum Duty {
    GREETER,
    HOST,
    LIBRARIAN,
    MENTOR,
    /** May be held by anybody in the organisation. */
    SPONSOR,
    DEPUTY
}
