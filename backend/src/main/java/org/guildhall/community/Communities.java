package org.guildhall.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Reads the community again and holds its row until the transaction ends. */
    public void lock(Community community) {
        getEntityManager().refresh(community, LockModeType.PESSIMISTIC_WRITE);
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

    /** The address that a community has leads to it again. */
    public void reclaim(Community community) {
        var _ = getEntityManager()
                .createQuery("update CommunitySlug set communityId = :id where slug = :slug")
                .setParameter("id", community.id)
                .setParameter("slug", community.slug)
                .executeUpdate();
    }

    /** The chapters of one community become chapters of another, or of that one's parent: a chapter has none of its own. */
    public void adopt(Community from, Community to) {
        var _ = update("parentId = ?1 where parentId = ?2", to.parentId == null ? to.id : to.parentId, from.id);
    }

    /** Those that rest and may be due, because it is that day somewhere. */
    public List<Community> restingUntil(LocalDate day) {
        return list("status = PAUSED and pausedUntil <= ?1", day);
    }

    /**
     * Holds communities until the transaction ends, and reads them anew: what is decided about one follows what was decided before.
     * Always in the same order, so that two who want the same two wait for one another instead of for ever.
     */
    public void hold(Community... wanted) {
        Stream.of(wanted)
                .sorted(Comparator.comparing(community -> community.id))
                .forEach(community -> getEntityManager().refresh(community, LockModeType.PESSIMISTIC_WRITE));
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

    /**
     * Makes everybody who belongs to one community belong to another as well, as a MEMBER: roles are held only where they were
     * accepted. Answers how many are new there.
     */
    public int unite(Community absorbed, Community survivor, Instant now) {
        var joined = getEntityManager()
                .createNativeQuery("""
                        insert into membership (id, community_id, person_id, state, role, since)
                        select uuidv7(), :survivor, person_id, state, 'MEMBER', :now from membership
                            where community_id = :absorbed and state in ('ACTIVE', 'PAUSED') order by id
                        on conflict (community_id, person_id) where state in ('REQUESTED', 'INVITED', 'ACTIVE', 'PAUSED')
                            do update set state = excluded.state, since = excluded.since
                            where membership.state in ('REQUESTED', 'INVITED')""")
                .setParameter("survivor", survivor.id)
                .setParameter("absorbed", absorbed.id)
                .setParameter("now", now)
                .executeUpdate();
        recount(survivor);
        return joined;
    }

    /** Counts the members anew, after many came at once. */
    public void recount(Community community) {
        var _ = update(
                "memberCount = (select count(m) from Membership m where m.communityId = :id and m.state = ACTIVE)"
                        + " where id = :id",
                Parameters.with("id", community.id));
    }

    /** When the members look at their charter again; null when it does not say. */
    public void reviewCharterOn(Community community, @Nullable LocalDate day) {
        var _ = update(
                "charterReviewOn = :day where id = :id",
                Parameters.with("day", day).and("id", community.id));
    }
}
