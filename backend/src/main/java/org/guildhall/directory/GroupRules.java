package org.guildhall.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Actors;
import org.guildhall.platform.Ids;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;

/** Every query about rules. */
@ApplicationScoped
class GroupRules implements PanacheRepositoryBase<GroupRule, UUID> {

    /** A rule with its community. */
    record Ruled(GroupRule rule, Community community) {}

    static final Keyset<Ruled> BY_GROUP = new Keyset<>(
            "group",
            false,
            List.of(
                    Column.text("r.groupName", ruled -> ruled.rule().groupName),
                    Column.id("r.id", ruled -> ruled.rule().id)));

    private static final String SELECT = "select r, c from GroupRule r join Community c on c.id = r.communityId";

    private final Actors actors;

    GroupRules(Actors actors) {
        this.actors = actors;
    }

    /** The steward who asks; rules are for nobody else. */
    Actor steward() {
        var actor = actors.current();
        CommunityPolicy.stewards(actor).orRefuse();
        return actor;
    }

    List<Ruled> all(Position position, int rows) {
        var query = getEntityManager()
                .createQuery(SELECT + " where 1 = 1" + BY_GROUP.after(position) + BY_GROUP.order(position), Ruled.class)
                .setMaxResults(rows);
        BY_GROUP.parameters(position, Map.of()).forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * The rule that an address names, for a steward.
     *
     * @throws Refusal.NotFound when there is none
     * @throws Refusal.Forbidden when somebody else asks
     */
    Ruled named(String rule) {
        var found = Ids.parse(rule)
                .flatMap(id -> getEntityManager()
                        .createQuery(SELECT + " where r.id = :id", Ruled.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(Refusal.NotFound::new);
        var _ = steward();
        return found;
    }

    /** The same, while nobody else applies or changes it. */
    void hold(GroupRule rule) {
        getEntityManager().refresh(rule, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What is applied without anybody asking for it, in one order, so that two that apply wait for one another. */
    List<Ruled> enabled() {
        return getEntityManager()
                .createQuery(SELECT + " where r.enabled = true and c.status = ACTIVE order by r.id", Ruled.class)
                .getResultList();
    }

    /** Those of them that a change of a person's groups may concern: by a group they are in, or through which they came. */
    List<Ruled> enabled(UUID person, Collection<String> groups) {
        return enabled().stream()
                .filter(ruled -> groups.contains(ruled.rule().groupName) || brought(ruled.rule(), person))
                .toList();
    }

    private boolean brought(GroupRule rule, UUID person) {
        return rule.mode == RuleMode.ADD_AND_REMOVE
                && !getEntityManager()
                        .createNativeQuery("""
                                select 1 from group_membership g join membership m on m.id = g.membership_id
                                where g.rule_id = :rule and m.person_id = :person and g.taken_back_at is null""")
                        .setParameter("rule", rule.id)
                        .setParameter("person", person)
                        .getResultList()
                        .isEmpty();
    }
}
