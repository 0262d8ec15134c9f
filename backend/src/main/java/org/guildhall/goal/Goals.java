package org.guildhall.goal;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.community.Standing;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Every query about goals, with what is shown of them. */
@ApplicationScoped
class Goals implements PanacheRepositoryBase<Goal, UUID> {

    /** A goal with the member who looks after it. */
    record Owned(Goal goal, @Nullable Person owner) {}

    private final GoalConfig config;

    Goals(GoalConfig config) {
        this.config = config;
    }

    /** What is worked on, soonest due first; then drafts, then what is closed. */
    static final Keyset<Owned> BY_STATE = new Keyset<>(
            "state",
            false,
            List.of(
                    Column.number("g.rank", owned -> owned.goal().rank),
                    Column.number("g.dueDay", owned -> owned.goal().dueDay),
                    Column.id("g.id", owned -> owned.goal().id)));

    /** Drafts show to those who write them. */
    private static final String SELECT = "select g, p from Goal g left join Person p on p.id = g.ownerId"
            + " where g.communityId = :community and (g.state <> DRAFT or :writes = true)";

    List<Owned> in(Standing here, Collection<Goal.State> states, Position position, int rows) {
        var parameters = new HashMap<>(visible(here));
        if (!states.isEmpty()) {
            parameters.put("states", states);
        }
        var query = getEntityManager()
                .createQuery(
                        SELECT
                                + (states.isEmpty() ? "" : " and g.state in :states")
                                + BY_STATE.after(position)
                                + BY_STATE.order(position),
                        Owned.class)
                .setMaxResults(rows);
        BY_STATE.parameters(position, parameters).forEach(query::setParameter);
        return query.getResultList();
    }

    /** @throws Refusal.NotFound when there is none, or none that the reader sees */
    Owned in(Standing here, UUID id) {
        var query = getEntityManager()
                .createQuery(SELECT + " and g.id = :id", Owned.class)
                .setParameter("id", id);
        visible(here).forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(Refusal.NotFound::new);
    }

    /** The same for changing it: nobody else changes it meanwhile. */
    Goal forChange(Standing here, UUID id) {
        return find(
                        "id = :id and communityId = :community and (state <> DRAFT or :writes = true)",
                        Parameters.with("id", id)
                                .and("community", here.community().id)
                                .and("writes", here.facilitates()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** What a person who left still looks after; nothing when they are back. */
    List<Goal> leftBy(UUID person, UUID community) {
        return list(
                "from Goal g where g.ownerId = :person and g.communityId = :community and g.closedAt is null"
                        + " and not exists (select 1 from Membership m where m.personId = g.ownerId"
                        + " and m.communityId = g.communityId and m.state = ACTIVE)",
                Parameters.with("person", person).and("community", community));
    }

    /** @throws Refusal.Invalid when the owner is no active member */
    void requireMember(Standing here, @Nullable UUID owner) {
        if (owner != null
                && getEntityManager()
                        .createQuery(
                                "from Membership where communityId = :community and personId = :person and state = ACTIVE",
                                Object.class)
                        .setParameter("community", here.community().id)
                        .setParameter("person", owner)
                        .getResultList()
                        .isEmpty()) {
            throw new Refusal.Invalid("/ownerId", "not-a-member", "must be an active member of the community");
        }
    }

    /** A goal as the reader sees it, after whatever was done to it. */
    GoalView show(Standing here, UUID id) {
        return show(here, List.of(in(here, id))).getFirst();
    }

    /** Goals as the reader sees them. */
    List<GoalView> show(Standing here, List<Owned> goals) {
        var ids = goals.stream().map(owned -> owned.goal().id).toList();
        var evidence = getEntityManager()
                .createQuery("from Evidence where goalId in :goals order by id", Evidence.class)
                .setParameter("goals", ids)
                .getResultStream()
                .collect(groupingBy(found -> found.goalId));
        return goals.stream()
                .map(owned ->
                        GoalView.of(owned, evidence.getOrDefault(owned.goal().id, List.of()), here, config.quietDays()))
                .toList();
    }

    private static Map<String, Object> visible(Standing here) {
        return Map.of("community", here.community().id, "writes", here.facilitates());
    }
}
