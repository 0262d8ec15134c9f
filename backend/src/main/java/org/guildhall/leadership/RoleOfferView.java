package org.guildhall.leadership;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityRef;
import org.guildhall.community.Role;
import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/** A role that waits for somebody's answer. */
@Schema(name = "RoleOffer")
record RoleOfferView(
        UUID id,
        CommunityRef community,
        PersonRef person,
        Role role,

        @Schema(description = "Why this person.", examples = "You already help so many of us.") @Nullable
        String message,

        PersonRef offeredBy,
        Instant offeredAt,

        @Schema(description = "Until when it waits for an answer.")
        Instant expiresAt) {

    static RoleOfferView of(RoleOffers.Offered offered) {
        var offer = offered.offer();
        return new RoleOfferView(
                offer.id,
                CommunityRef.of(offered.community()),
                PersonRef.of(offered.person()),
                offer.role,
                offer.message,
                PersonRef.of(offered.by()),
                offer.offeredAt,
                offer.expiresAt);
    }
}
