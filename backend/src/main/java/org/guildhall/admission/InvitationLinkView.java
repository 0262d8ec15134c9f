package org.guildhall.admission;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.Person;
import org.guildhall.identity.PersonRef;
import org.guildhall.platform.Idempotent;
import org.jspecify.annotations.Nullable;

/** A link that lets people in. */
@Schema(name = "InvitationLink")
record InvitationLinkView(
        UUID id,

        @Schema(description = "The last characters of the secret, to tell links apart.", examples = "f3Qz")
        String hint,

        @Schema(
                description =
                        "The secret, in the answer that creates the link and never again. The page `/join/{secret}` of the app shows what it leads to.")
        @Nullable
        String secret,

        @Schema(description = "Who made it; absent in the answer that creates it.") @Nullable
        PersonRef createdBy,

        Instant createdAt,
        @Schema(description = "When it stops working.") Instant expiresAt,

        @Schema(description = "How many people it lets in.", examples = "25")
        int useLimit,

        @Schema(description = "How many it has let in.", examples = "3")
        int uses)
        implements Idempotent.ShownOnce {

    static InvitationLinkView of(InvitationLink link, @Nullable Person by, @Nullable String secret) {
        return new InvitationLinkView(
                link.id,
                link.hint,
                secret,
                by == null ? null : PersonRef.of(by),
                link.createdAt,
                link.expiresAt,
                link.useLimit,
                link.uses);
    }

    @Override
    public InvitationLinkView withoutSecret() {
        return new InvitationLinkView(id, hint, null, createdBy, createdAt, expiresAt, useLimit, uses);
    }
}
