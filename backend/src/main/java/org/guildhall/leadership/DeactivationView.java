package org.guildhall.leadership;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityRef;
import org.guildhall.identity.Person;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** Whether a person's access is off, and who leads in their place. */
@Schema(name = "Deactivation")
record DeactivationView(
        PersonRef person,

        @Schema(description = "Absent while the person has access.") @Nullable
        Instant deactivatedAt,

        @Schema(
                description =
                        "Before: who would lead where nobody else does. As an answer to the change: who leads now.")
        List<SuccessionView> successions) {

    /** Who leads a community for the time being. */
    @Schema(name = "Succession")
    record SuccessionView(CommunityRef community, PersonRef leader) {}

    static DeactivationView of(Person person, List<Succession.Next> next) {
        return new DeactivationView(
                PersonRef.of(person),
                person.deactivatedAt,
                next.stream()
                        .map(each -> new SuccessionView(CommunityRef.of(each.community()), PersonRef.of(each.leader())))
                        .toList());
    }
}
