package org.guildhall.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Standings;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;

/** Reads the news out of the activities. */
@ApplicationScoped
class News {
    /** What is news for members; everything else is for the audit trail. */
    private static final Set<ActivityKind> KINDS = Set.of(
            ActivityKind.COMMUNITY_STARTED,
            ActivityKind.COMMUNITY_EDITED,
            ActivityKind.COMMUNITY_RENAMED,
            ActivityKind.MEMBERSHIP_JOINED,
            ActivityKind.REQUEST_APPROVED,
            ActivityKind.CONSULTATION_OPENED,
            ActivityKind.CHARTER_RATIFIED,
            ActivityKind.GOAL_STARTED,
            ActivityKind.GOAL_ACHIEVED,
            ActivityKind.COMMUNITY_PAUSED,
            ActivityKind.COMMUNITY_RESUMED,
            ActivityKind.COMMUNITY_CLOSED,
            ActivityKind.COMMUNITY_REOPENED,
            ActivityKind.COMMUNITY_MERGED,
            ActivityKind.STAGE_DECIDED,
            ActivityKind.INTEREST_SHOWN,
            ActivityKind.RECOGNITION_GIVEN,
            ActivityKind.ROLE_TAKEN,
            ActivityKind.LEADER_APPOINTED);

    static final Keyset<FeedItemView> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("a.id", FeedItemView::id)));

    private final EntityManager database;

    News(EntityManager database) {
        this.database = database;
    }

    List<FeedItemView> of(Actor actor, Position position, int rows) {
        var query = database.createQuery(
                        "select new org.guildhall.feed.FeedItemView(a, p, c)" + Standings.FROM
                                + " join Activity a on a.communityId = c.id left join Person p on p.id = a.actorId"
                                + " where m.state = ACTIVE and a.kind in :kinds"
                                + NEWEST.after(position) + NEWEST.order(position),
                        FeedItemView.class)
                .setMaxResults(rows);
        NEWEST.parameters(position, Map.of("actor", actor.id(), "kinds", KINDS)).forEach(query::setParameter);
        return query.getResultList();
    }
}
