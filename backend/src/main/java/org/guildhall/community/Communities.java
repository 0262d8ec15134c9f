package org.guildhall.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Every write about communities; reading goes through {@link Standings}, which knows who may see what. */
@ApplicationScoped
class Communities implements PanacheRepositoryBase<Community, UUID> {

    /** Moves the member count in the database. */
    void count(Community community, int change) {
        var _ = update(
                "memberCount = memberCount + :change where id = :id",
                Parameters.with("change", change).and("id", community.id));
    }
}
