package org.guildhall.life;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.identity.Person;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** Something that made a community what it is. */
@Schema(name = "HistoryEntry")
record HistoryEntryView(
        UUID id,

        @Schema(description = "What happened; open for new kinds.", examples = "community.paused")
        ActivityKind kind,

        Instant at,

        @Schema(description = "Who did it; absent where the passing of time did.") @Nullable
        PersonRef actor,

        Subject subject,

        @Schema(
                description =
                        "What the kind alone does not say, such as the reason or the stage. About a person, it is for those who belong.",
                examples = "Summer.")
        @Nullable
        String detail) {

    static HistoryEntryView of(History.Entry entry, boolean belongs) {
        var activity = entry.activity();
        return new HistoryEntryView(
                activity.id,
                activity.kind,
                activity.at,
                entry.actor() instanceof Person actor ? PersonRef.of(actor) : null,
                activity.subject(),
                belongs || !"person".equals(activity.subjectKind) ? activity.detail : null);
    }
}
