package org.guildhall.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Finds the actor behind the request, once. People and service accounts come into being with their first one. */
@RequestScoped
public class Actors {
    private final SecurityIdentity identity;
    private final People people;
    private final Arrival arrival;
    private final Clock clock;
    private @Nullable Actor current;

    Actors(SecurityIdentity identity, People people, Arrival arrival, Clock clock) {
        this.identity = identity;
        this.people = people;
        this.arrival = arrival;
        this.clock = clock;
    }

    /**
     * Who is calling.
     *
     * @throws Refusal.Unauthenticated when that person or service account was deactivated
     */
    public Actor current() {
        var known = current;
        if (known == null) {
            known = find();
            current = known;
        }
        return known;
    }

    /** The person who is calling; a service account has no profile, no tokens and no memberships of its own. */
    public Actor person() {
        var actor = current();
        if (actor.service()) {
            throw new Refusal.NotFound();
        }
        return actor;
    }

    /**
     * Finds the actor before the resource opens its transaction: an arrival has one of its own, and a request that held two
     * connections at once could wait for itself.
     */
    @ServerRequestFilter
    void beforeTheTransaction() {
        if (!identity.isAnonymous()) {
            var _ = current();
        }
    }

    private Actor find() {
        if (identity.getPrincipal() instanceof AccessTokens.Bearer bearer) {
            return active(people.findById(bearer.personId()));
        }
        var claims = new Claims((JsonWebToken) identity.getPrincipal(), identity.getRoles());
        if (claims.ofService()) {
            var account = arrival.account(claims);
            refuseDeactivated(account.deactivatedAt);
            return Actor.of(account, clock.instant());
        }
        return active(people.of(claims.issuer(), claims.subject())
                .filter(person -> !person.differs(claims))
                .orElseGet(() -> arrival.welcome(claims)));
    }

    private Actor active(Person person) {
        refuseDeactivated(person.deactivatedAt);
        return Actor.of(person, clock.instant());
    }

    private static void refuseDeactivated(@Nullable Instant deactivatedAt) {
        if (deactivatedAt != null) {
            throw new Refusal.Unauthenticated(
                    "deactivated", "Your access was switched off. The stewards of your organisation can tell you why.");
        }
    }
}
