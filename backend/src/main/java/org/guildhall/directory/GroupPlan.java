package org.guildhall.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guildhall.identity.Person;
import org.jspecify.annotations.Nullable;

/** Works out what a rule would do now. One query, so that a dry run and the run itself cannot differ in their reasons. */
@ApplicationScoped
class GroupPlan {

    /**
     * What is to happen to one person.
     *
     * @param membershipId what is to end, if anything
     */
    record Step(Person person, Outcome outcome, @Nullable UUID membershipId) {}

    private static final String STEPS = """
            with past as (
                select distinct on (m.person_id) m.person_id, m.state from membership m
                left join group_membership g on g.membership_id = m.id and g.taken_back_at is not null
                where m.community_id = :community and m.state in ('LEFT', 'REMOVED', 'DECLINED') and g.membership_id is null
                order by m.person_id, m.id desc),
            steps as (
                select p.id as person_id, cast(null as uuid) as membership_id, case
                    when o.state = 'PAUSED' then 'SKIPPED_PAUSED'
                    when o.state in ('REQUESTED', 'INVITED') then 'SKIPPED_PENDING'
                    when past.state is not null then 'SKIPPED_' || past.state
                    else 'ADDED' end as outcome
                from person p
                left join membership o on o.community_id = :community and o.person_id = p.id
                    and o.state in ('REQUESTED', 'INVITED', 'ACTIVE', 'PAUSED')
                left join past on past.person_id = p.id
                where p.groups @> array[cast(:group as text)] and p.deactivated_at is null
                    and o.state is distinct from 'ACTIVE'
                union all
                select p.id, m.id, case
                    when m.role <> 'MEMBER' then 'SKIPPED_IN_ROLE'
                    when m.state = 'PAUSED' then 'SKIPPED_PAUSED'
                    else 'REMOVED' end
                from group_membership g
                join membership m on m.id = g.membership_id and m.state in ('ACTIVE', 'PAUSED')
                join person p on p.id = m.person_id
                where g.rule_id = :rule and cast(:removes as boolean)
                    and not exists (select from group_rule r where r.community_id = m.community_id and r.enabled
                        and p.groups @> array[r.group_name])
                    and not p.groups @> array[cast(:group as text)])
            select p.*, steps.outcome, steps.membership_id from steps join person p on p.id = steps.person_id
            where cast(:person as uuid) is null or p.id = :person order by p.name, p.id""";

    private final EntityManager database;

    GroupPlan(EntityManager database) {
        this.database = database;
    }

    /** @param person the only one to look at, or null for everybody */
    List<Step> steps(GroupRule rule, @Nullable UUID person) {
        var query = database.createNativeQuery(STEPS)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .addEntity("p", Person.class)
                .addScalar("outcome", String.class)
                .addScalar("membership_id", UUID.class)
                .setParameter("community", rule.communityId)
                .setParameter("group", rule.groupName)
                .setParameter("rule", rule.id)
                .setParameter("removes", rule.mode == RuleMode.ADD_AND_REMOVE)
                .setParameter("person", person, UUID.class);
        return ((Stream<?>) query.getResultStream())
                .map(Object[].class::cast)
                .map(row -> new Step((Person) row[0], Outcome.valueOf((String) row[1]), (UUID) row[2]))
                .toList();
    }
}
