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
        @Schema(description = "Member since.") Instant since,

        @Schema(description = "Whether this member pauses at the moment.")
        boolean paused,

        @Schema(description = "What they bring, in their own words.", examples = "Ten years of maps") @Nullable
        String bring,

        @Schema(description = "What they want to learn.", examples = "When to leave a chart out") @Nullable
        String learn,

        Can can) {

    /** What the caller may do. */
    @Schema(name = "MemberAbilities")
    public record Can(
            @Schema(description = "Remove this member.") boolean remove) {}

    static MemberView of(Membership membership, Person person, Standing here) {
        return new MemberView(
                membership.id,
                PersonRef.of(person),
                person.orgUnit,
                person.location,
                membership.role,
                membership.since,
                membership.state == MembershipState.PAUSED,
                membership.bring,
                membership.learn,
                new Can(MembershipPolicy.remove(here, membership).allowed()));
    }
}
