package org.guildhall.community;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.Person;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** A member as the other members see them. */
@Schema(name = "Member")
public record MemberView(
        @Schema(description = "Id of the membership.") UUID id,
        PersonRef person,
        @Schema(examples = "Customer insight") @Nullable String orgUnit,
        @Schema(examples = "Lagos") @Nullable String location,
        Role role,
        @Schema(description = "Member since.") Instant since) {

    static MemberView of(Membership membership, Person person) {
        return new MemberView(
                membership.id,
                PersonRef.of(person),
                person.orgUnit,
                person.location,
                membership.role,
                membership.since);
    }
}
