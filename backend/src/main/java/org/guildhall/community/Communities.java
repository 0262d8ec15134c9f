package org.guildhall.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Every write about communities; reading goes through {@link Standings}, which knows who may see what. */
@ApplicationScoped
public class Communities implements PanacheRepositoryBase<Community, UUID> {

    /** A new community with its first leader. */
    void add(Community community, Membership leader) {
        var database = getEntityManager();
        database.persist(community);
        database.flush();
        database.persist(leader);
        database.flush();
    }

    /** Moves the member count in the database. */
    public void count(Community community, int change) {
        var _ = update(
                "memberCount = memberCount + :change where id = :id",
                Parameters.with("change", change).and("id", community.id));
    }
}
