package org.guildhall.life;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityRef;
import org.guildhall.community.Standing;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** How a community ended. */
@Schema(name = "Closure")
record ClosureView(
        @Schema(description = "Why it ended.", examples = "We reached what we set out for.")
        String reason,

        Instant closedAt,
        PersonRef closedBy,

        @Schema(description = "The community it merged into, where the caller may know of that one.") @Nullable
        CommunityRef mergedInto,

        @Schema(description = "The community that goes on where it stopped, where the caller may know of that one.")
        @Nullable
        CommunityRef successor,

        @Schema(description = "What became of what was open; for those who see the community's content.")
        List<ClosingAnswer> checklist) {

    static ClosureView of(
            Closures.Recorded recorded, Standing here, @Nullable Standing mergedInto, @Nullable Standing successor) {
        var closure = recorded.closure();
        return new ClosureView(
                closure.reason,
                closure.closedAt,
                PersonRef.of(recorded.by()),
                ref(mergedInto),
                ref(successor),
                here.seesContent() ? closure.checklist : List.of());
    }

    private static @Nullable CommunityRef ref(@Nullable Standing there) {
        return there == null ? null : CommunityRef.of(there.community());
    }
}
