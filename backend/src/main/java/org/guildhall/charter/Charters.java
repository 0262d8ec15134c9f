package org.guildhall.charter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.community.Community;

/** Every query about charters. */
@ApplicationScoped
class Charters implements PanacheRepositoryBase<Charter, Charter.Key> {

    /** The charter in force; the first draft while there is none, whether somebody has begun to write it or not. */
    Charter inForce(Community community) {
        return find("communityId = ?1 and (state = RATIFIED or number = 1) order by number desc", community.id)
                .firstResultOptional()
                .orElseGet(() -> new Charter(community));
    }
}
