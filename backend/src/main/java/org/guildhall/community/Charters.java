package org.guildhall.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.platform.Refusal;

/** Every query about charters. */
@ApplicationScoped
class Charters implements PanacheRepositoryBase<Charter, Charter.Key> {

    /** The charter in force; the first draft while there is none. */
    Charter inForce(Community community) {
        return find("communityId = ?1 and (state = RATIFIED or number = 1) order by number desc", community.id)
                .firstResultOptional()
                .orElseThrow(Refusal.NotFound::new);
    }
}
