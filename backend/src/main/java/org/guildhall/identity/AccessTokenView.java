package org.guildhall.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.platform.Idempotent;
import org.jspecify.annotations.Nullable;

/** A personal access token as its owner sees it; the secret is there in the answer that creates it and never again. */
@Schema(name = "AccessToken")
record AccessTokenView(
        UUID id,

        @Schema(description = "What it is for.", examples = "Quarterly report")
        String name,

        @Schema(description = "What it may be used for.", examples = "[\"communities:read\"]")
        List<String> scopes,

        @Schema(description = "The last four characters of the secret.", examples = "x7Qa")
        String hint,

        Instant createdAt,
        Instant expiresAt,

        @Schema(description = "To the minute; absent when never used.") @Nullable
        Instant lastUsedAt,

        @Schema(description = "To send as `Authorization: Bearer …`. Only in the answer that creates the token.")
        @Nullable
        String secret)
        implements Idempotent.ShownOnce {

    static AccessTokenView of(AccessToken token) {
        return of(token, null);
    }

    static AccessTokenView of(AccessToken token, @Nullable String secret) {
        return new AccessTokenView(
                token.id,
                token.name,
                token.scopes,
                token.hint,
                token.createdAt,
                token.expiresAt,
                token.lastUsedAt,
                secret);
    }

    @Override
    public AccessTokenView withoutSecret() {
        return new AccessTokenView(id, name, scopes, hint, createdAt, expiresAt, lastUsedAt, null);
    }
}
