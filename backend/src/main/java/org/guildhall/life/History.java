package org.guildhall.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Community;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.jspecify.annotations.Nullable;

/** Reads a community's history out of the activities. */
@ApplicationScoped
class History {
    /** What makes a community what it is; of people, who leads and facilitates; that others came and went is not among it. */
    private static final Set<ActivityKind> KINDS = Set.of(
            ActivityKind.COMMUNITY_STARTED,
            ActivityKind.COMMUNITY_RENAMED,
            ActivityKind.COMMUNITY_PAUSED,
            ActivityKind.COMMUNITY_RESUMED,
            ActivityKind.COMMUNITY_CLOSED,
            ActivityKind.COMMUNITY_REOPENED,
            ActivityKind.COMMUNITY_MERGED,
            ActivityKind.ACCESS_CHANGED,
            ActivityKind.RECOGNITION_GIVEN,
            ActivityKind.RECOGNITION_WITHDRAWN,
            ActivityKind.CHAPTER_JOINED,
            ActivityKind.CHAPTER_LEFT,
            ActivityKind.ROLE_TAKEN,
            ActivityKind.ROLE_ENDED,
            ActivityKind.ROLE_RELINQUISHED,
            ActivityKind.LEADER_APPOINTED,
            ActivityKind.HANDOVER_COMPLETED,
            ActivityKind.STAGE_DECIDED,
            ActivityKind.CHARTER_RATIFIED,
            ActivityKind.GOAL_ACHIEVED,
            ActivityKind.GOAL_MISSED,
            ActivityKind.GOAL_DROPPED);

    /** What happened, and who did it. */
    record Entry(Activity activity, @Nullable Person actor) {}

    static final Keyset<Entry> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("a.id", entry -> entry.activity().id)));

    private final EntityManager database;

    History(EntityManager database) {
        this.database = database;
    }

    List<Entry> of(Community community, Position position, int rows) {
        var query = database.createQuery(
                        "select a, p from Activity a left join Person p on p.id = a.actorId"
                                + " where a.communityId = :community and (a.kind in :kinds or a.kind = MEMBERSHIP_LEFT and a.detail in ('LEADER', 'FACILITATOR'))"
                                + NEWEST.after(position) + NEWEST.order(position),
                        Entry.class)
                .setMaxResults(rows);
        NEWEST.parameters(position, Map.of("community", community.id, "kinds", KINDS))
                .forEach(query::setParameter);
        return query.getResultList();
    }
}
