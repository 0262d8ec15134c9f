package org.guildhall.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Chapters of the community that hide from others, so that nobody outside can be told why it cannot become a chapter. */
    List<Community> hiddenChapters(Community community) {
        return list("parentId = ?1 and visibility = PRIVATE", community.id);
    }

    /** From now on every address of one community leads to another. */
    public void redirect(Community from, Community to) {
        var _ = getEntityManager()
                .createQuery("update CommunitySlug set communityId = :to where communityId = :from")
                .setParameter("to", to.id)
                .setParameter("from", from.id)
                .executeUpdate();
    }

    /** Counts one more member and reads the community again: from here to the commit nobody else changes it. */
    public void admit(Community community) {
        count(community, +1);
        getEntityManager().refresh(community);
        CommunityPolicy.writable(community).orRefuse();
    }

    /** Moves the member count in the database. */
    public void count(Community community, int change) {
        var _ = update(
                "memberCount = memberCount + :change where id = :id",
                Parameters.with("change", change).and("id", community.id));
    }

    /** When the members look at their charter again; null when it does not say. */
    public void reviewCharterOn(Community community, @Nullable LocalDate day) {
        var _ = update(
                "charterReviewOn = :day where id = :id",
                Parameters.with("day", day).and("id", community.id));
    }
}
