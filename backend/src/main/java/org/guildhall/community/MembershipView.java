package org.guildhall.community;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One's own membership in a community. */
@Schema(name = "Membership")
public record MembershipView(
        UUID id,
        MembershipState state,
        Role role,

        @Schema(description = "Since when it is in this state.")
        Instant since) {

    static MembershipView of(Membership membership) {
        return new MembershipView(membership.id, membership.state, membership.role, membership.since);
    }

    static @Nullable MembershipView ofNullable(@Nullable Membership membership) {
        return membership == null ? null : of(membership);
    }
}
