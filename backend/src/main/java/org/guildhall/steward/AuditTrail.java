package org.guildhall.steward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.community.Community;
import org.guildhall.identity.Person;
import org.guildhall.identity.ServiceAccount;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.jspecify.annotations.Nullable;

/** Reads everything that happened. */
@ApplicationScoped
class AuditTrail {

    /** An activity with who did it and where. */
    record Entry(
            Activity activity,
            @Nullable Person person,
            @Nullable ServiceAccount program,
            @Nullable Community community) {}

    static final Keyset<Entry> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("a.id", entry -> entry.activity().id)));

    private final EntityManager database;

    AuditTrail(EntityManager database) {
        this.database = database;
    }

    /** @param community the only one to look at, or null for all */
    List<Entry> read(@Nullable UUID community, AuditFilter filter, Position position, int rows) {
        var parameters = new HashMap<>(filter.parameters());
        if (community != null) {
            parameters.put("community", community);
        }
        var query = database.createQuery(
                        "select a, p, s, c from Activity a left join Person p on p.id = a.actorId"
                                + " left join ServiceAccount s on s.id = a.actorId"
                                + " left join Community c on c.id = a.communityId where true = true"
                                + (community == null ? "" : " and a.communityId = :community")
                                + filter.condition() + NEWEST.after(position) + NEWEST.order(position),
                        Entry.class)
                .setMaxResults(rows);
        NEWEST.parameters(position, parameters).forEach(query::setParameter);
        return query.getResultList();
    }
}
