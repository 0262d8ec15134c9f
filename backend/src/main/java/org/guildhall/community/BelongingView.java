package org.guildhall.community;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A community a person belongs to, and as what. */
@Schema(name = "Belonging")
record BelongingView(
        CommunityRef community,
        MembershipState state,
        Role role,

        @Schema(description = "Since when it is in this state.")
        Instant since) {

    static BelongingView of(Belongings.Belonging belonging) {
        var membership = belonging.membership();
        return new BelongingView(
                CommunityRef.of(belonging.community()), membership.state, membership.role, membership.since);
    }
}
