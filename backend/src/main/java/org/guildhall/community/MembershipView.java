package org.guildhall.community;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** One's own membership in a community. */
@Schema(name = "Membership")
public record MembershipView(
        UUID id,
        MembershipState state,
        Role role,

        @Schema(description = "Member since; while it waits, since when it waits.")
        Instant since,

        @Schema(description = "What I bring, in my own words.") @Nullable
        String bring,

        @Schema(description = "What I want to learn.") @Nullable
        String learn,

        @Schema(description = "By when my request is answered, or until when my invitation stands.") @Nullable
        Instant answerBy,

        @Schema(description = "Why a request was declined or a member removed.") @Nullable
        String reason,

        @Schema(hidden = true) int version)
        implements Versioned {

    public static MembershipView of(Membership membership) {
        return new MembershipView(
                membership.id,
                membership.state,
                membership.role,
                membership.since,
                membership.bring,
                membership.learn,
                membership.state.pending() ? membership.answerBy : null,
                membership.reason,
                membership.version);
    }

    static @Nullable MembershipView ofNullable(@Nullable Membership membership) {
        return membership == null ? null : of(membership);
    }
}
