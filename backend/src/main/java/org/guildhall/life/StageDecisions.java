package org.guildhall.life;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;

/** Every query about what was decided. */
@ApplicationScoped
class StageDecisions implements PanacheRepositoryBase<StageDecision, UUID> {

    /** A decision with who took it. */
    record Taken(StageDecision decision, Person by) {}

    static final Keyset<Taken> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("d.id", taken -> taken.decision().id)));

    List<Taken> in(Community community, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(
                        "select d, p from StageDecision d join Person p on p.id = d.decidedBy"
                                + " where d.communityId = :community"
                                + NEWEST.after(position) + NEWEST.order(position),
                        Taken.class)
                .setMaxResults(rows);
        NEWEST.parameters(position, Map.of("community", community.id)).forEach(query::setParameter);
        return query.getResultList();
    }

    /** Since when the community is in its stage: since the last decision, or since it started. */
    Instant since(Community community) {
        return find("communityId = ?1 order by id desc", community.id)
                .firstResultOptional()
                .map(decision -> decision.decidedAt)
                .orElse(community.createdAt);
    }
}
