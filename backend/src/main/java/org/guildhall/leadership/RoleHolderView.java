package org.guildhall.leadership;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Memberships.Member;
import org.guildhall.community.Role;
import org.guildhall.community.Standing;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** Somebody who leads or facilitates. */
@Schema(name = "RoleHolder")
record RoleHolderView(
        @Schema(description = "Id of the membership.") UUID id,
        PersonRef person,
        Role role,

        @Schema(description = "Since when they hold this role.")
        Instant since,

        @Schema(description = "Until when they agreed to; absent until the usual term is set.") @Nullable
        Instant until,

        Term term,

        @Schema(description = "Whether they lead only until somebody takes the role on.")
        boolean interim,

        Can can) {

    /** Where a term stands. */
    @Schema(
            name = "TermState",
            description =
                    "Where a term stands: it runs, ends within the time of notice, or is over and was not renewed.")
    enum Term {
        RUNNING,
        ENDING,
        OVERDUE
    }

    /** What the caller may do. */
    @Schema(name = "RoleHolderAbilities")
    record Can(
            @Schema(description = "Give the role another term.")
            boolean renew,

            @Schema(description = "End this role of another's.")
            boolean end,

            @Schema(description = "Step down from this role of one's own.")
            boolean stepDown) {}

    static RoleHolderView of(Member member, Standing here, LeadershipConfig config) {
        var membership = member.membership();
        var own = here.actor().id().equals(membership.personId);
        return new RoleHolderView(
                membership.id,
                PersonRef.of(member.person()),
                membership.role,
                membership.roleSince == null ? membership.since : membership.roleSince,
                membership.roleUntil,
                term(membership.roleUntil, here.actor().now(), config),
                membership.interim,
                new Can(
                        RolePolicy.renew(here).allowed(),
                        !own && CommunityPolicy.appoint(here).allowed(),
                        own && RolePolicy.stepDown(here).allowed()));
    }

    private static Term term(@Nullable Instant until, Instant now, LeadershipConfig config) {
        if (until == null || until.isAfter(now.plus(config.notice()))) {
            return Term.RUNNING;
        }
        return until.isAfter(now) ? Term.ENDING : Term.OVERDUE;
    }
}
