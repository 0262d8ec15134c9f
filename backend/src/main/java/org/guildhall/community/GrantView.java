package org.guildhall.community;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.PersonRef;

/** A service account that was let into a community. */
@Schema(name = "Grant")
record GrantView(
        @Schema(description = "OAuth client id of the program.", examples = "reporting")
        String clientId,

        Instant grantedAt,
        PersonRef grantedBy) {

    static GrantView of(ServiceGrants.Given given) {
        return new GrantView(given.account().clientId, given.grant().grantedAt, PersonRef.of(given.by()));
    }
}
