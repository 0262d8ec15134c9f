package org.guildhall.steward;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.CommunityRef;
import org.guildhall.community.Visibility;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail. */
@Schema(name = "AuditEntry")
record AuditEntryView(
        UUID id,
        Instant at,

        @Schema(description = "What happened; open for new kinds.", examples = "community.opened")
        ActivityKind kind,

        @Schema(description = "Who did it; absent when time did.") @Nullable
        Who actor,

        @Schema(description = "Where; absent outside any community.") @Nullable
        CommunityRef community,

        AuditSubject subject,

        @Schema(
                description = "What the kind does not say, such as the reason.",
                examples = "A report says that customer names are shared here.")
        @Nullable
        String detail) {

    /** Subjects that are named wherever a steward sees the community itself. */
    private static final Set<String> NAMED = Set.of("community", "person", "membership", "service-account");

    /** A person, or a program. */
    @Schema(name = "AuditActor")
    record Who(
            UUID id,

            @Schema(description = "Absent for a program.", examples = "grace") @Nullable
            String handle,

            @Schema(description = "A person's name, or a program's client id.", examples = "Grace Okafor")
            String name) {}

    /** What it was about. */
    @Schema(name = "AuditSubject")
    record AuditSubject(
            @Schema(examples = "community") String kind,
            UUID id,

            @Schema(
                    description = "Its title at that time; absent for what only a community's members read.",
                    examples = "Data visualisation")
            @Nullable
            String title) {}

    /**
     * @param whole whether the reader may know the titles of what is in a community that is not PUBLIC
     */
    static AuditEntryView of(AuditTrail.Entry entry, boolean whole) {
        var activity = entry.activity();
        var community = entry.community();
        var titled = whole
                || community == null
                || community.visibility == Visibility.PUBLIC
                || NAMED.contains(activity.subjectKind);
        return new AuditEntryView(
                activity.id,
                activity.at,
                activity.kind,
                who(entry),
                community == null ? null : CommunityRef.of(community),
                new AuditSubject(activity.subjectKind, activity.subjectId, titled ? activity.subjectTitle : null),
                activity.detail);
    }

    private static @Nullable Who who(AuditTrail.Entry entry) {
        var person = entry.person();
        if (person != null) {
            return new Who(person.id, person.handle, person.name);
        }
        var program = entry.program();
        return program == null ? null : new Who(program.id, null, program.clientId);
    }
}
