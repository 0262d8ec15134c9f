package org.guildhall.admission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.identity.Person;
import org.guildhall.identity.Secret;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;

/** Every query about invitation links. */
@ApplicationScoped
class InvitationLinks implements PanacheRepositoryBase<InvitationLink, UUID> {

    /** A link with the person who made it. */
    record Made(InvitationLink link, Person by) {}

    static final Keyset<Made> NEWEST = new Keyset<>("newest", true, List.of(Column.id("l.id", made -> made.link().id)));

    private static final String WORKS = "revokedAt is null and expiresAt > :now and uses < useLimit";

    private final Clock clock;

    InvitationLinks(Clock clock) {
        this.clock = clock;
    }

    List<Made> in(Community community, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(
                        "select l, p from InvitationLink l join Person p on p.id = l.createdBy"
                                + " where l.communityId = :community and l.revokedAt is null"
                                + NEWEST.after(position) + NEWEST.order(position),
                        Made.class)
                .setMaxResults(rows);
        NEWEST.parameters(position, Map.of("community", community.id)).forEach(query::setParameter);
        return query.getResultList();
    }

    Optional<InvitationLink> in(Community community, UUID id) {
        return find(
                        "id = :id and communityId = :community and revokedAt is null",
                        Parameters.with("id", id).and("community", community.id))
                .firstResultOptional();
    }

    /**
     * The link with this secret, if it still works.
     *
     * @throws Refusal.NotFound when it is unknown, revoked, expired or used up: all look the same
     */
    InvitationLink working(String secret) {
        return find(
                        "hash = :hash and " + WORKS,
                        Parameters.with("hash", new Secret(secret).hash()).and("now", clock.instant()))
                .firstResultOptional()
                .orElseThrow(Refusal.NotFound::new);
    }

    /**
     * Takes one use, in the database: of many at once only as many succeed as the limit allows.
     *
     * @throws Refusal.NotFound when another was faster and it is used up, revoked or expired now
     */
    void use(InvitationLink link) {
        var used = update(
                "uses = uses + 1 where id = :id and " + WORKS,
                Parameters.with("id", link.id).and("now", clock.instant()));
        if (used == 0) {
            throw new Refusal.NotFound();
        }
    }
}
