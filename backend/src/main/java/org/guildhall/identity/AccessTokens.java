package org.guildhall.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;

/** Every query about personal access tokens. */
@ApplicationScoped
public class AccessTokens implements PanacheRepositoryBase<AccessToken, UUID> {
    private static final Duration USE_PRECISION = Duration.ofMinutes(1);

    static final Keyset<AccessToken> NEWEST = new Keyset<>("newest", true, List.of(Column.id("id", token -> token.id)));

    /** A person acting through a token. */
    record Bearer(UUID personId) implements Principal {
        @Override
        public String getName() {
            return "token:" + personId;
        }
    }

    /** The token with this secret, if it is neither expired nor revoked. */
    Optional<AccessToken> valid(Secret secret, Instant now) {
        return find(
                        "hash = :hash and revokedAt is null and expiresAt > :now",
                        Parameters.with("hash", secret.hash()).and("now", now))
                .firstResultOptional();
    }

    /** Notes a use, to the minute: a row must not be written for every request. */
    void used(AccessToken token, Instant now) {
        var last = token.lastUsedAt;
        if (last == null || last.isBefore(now.minus(USE_PRECISION))) {
            var _ = update(
                    "lastUsedAt = :now where id = :id",
                    Parameters.with("now", now).and("id", token.id));
        }
    }

    List<AccessToken> of(UUID person, Position position, int rows) {
        return find(
                        "personId = :person and revokedAt is null" + NEWEST.after(position) + NEWEST.order(position),
                        NEWEST.parameters(position, Map.of("person", person)))
                .page(0, rows)
                .list();
    }

    Optional<AccessToken> of(UUID person, UUID id) {
        return find(
                        "id = :id and personId = :person and revokedAt is null",
                        Parameters.with("id", id).and("person", person))
                .firstResultOptional();
    }
}
