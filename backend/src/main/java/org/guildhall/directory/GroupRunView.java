package org.guildhall.directory;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** That a rule was applied. */
@Schema(name = "GroupRun")
record GroupRunView(
        UUID id,
        Instant at,

        @Schema(description = "Who applied it; absent when a sign-in or the daily round did.") @Nullable
        PersonRef startedBy,

        @Schema(examples = "12") int added,
        @Schema(examples = "1") int removed,
        @Schema(examples = "3") int skipped) {

    static GroupRunView of(GroupRuns.Started started) {
        var run = started.run();
        var by = started.by();
        return new GroupRunView(
                run.id, run.at, by == null ? null : PersonRef.of(by), run.added, run.removed, run.skipped);
    }
}
