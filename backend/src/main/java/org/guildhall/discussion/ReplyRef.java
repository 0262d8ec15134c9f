package org.guildhall.discussion;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** A reply as others name it. */
public record ReplyRef(
        UUID id,

        @Schema(description = "Its number in the discussion.", examples = "12")
        Integer number,

        @Schema(description = "Absent for a program, and when it is deleted or hidden.") @Nullable
        PersonRef author) {

    /** What a query projected; null where no reply was joined. */
    static @Nullable ReplyRef known(@Nullable ReplyRef reply) {
        return reply == null || reply.id() == null
                ? null
                : new ReplyRef(reply.id(), reply.number(), Refs.known(reply.author()));
    }
}
