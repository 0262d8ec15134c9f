package org.guildhall.life;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.identity.Person;

/** Every query about how communities ended. */
@ApplicationScoped
class Closures implements PanacheRepositoryBase<Closure, UUID> {

    /** A closure with who did it. */
    record Recorded(Closure closure, Person by) {}

    Optional<Closure> inForce(Community community) {
        return find("communityId = ?1 and reopenedAt is null", community.id).firstResultOptional();
    }

    Optional<Recorded> recorded(Community community) {
        return getEntityManager()
                .createQuery(
                        "select c, p from Closure c join Person p on p.id = c.closedBy"
                                + " where c.communityId = :community and c.reopenedAt is null",
                        Recorded.class)
                .setParameter("community", community.id)
                .getResultStream()
                .findFirst();
    }
}
