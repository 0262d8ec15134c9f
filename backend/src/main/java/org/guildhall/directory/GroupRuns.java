package org.guildhall.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.jspecify.annotations.Nullable;

/** The stored reports of rules. */
@ApplicationScoped
class GroupRuns implements PanacheRepositoryBase<GroupRun, UUID> {

    /** A run with who started it. */
    record Started(GroupRun run, @Nullable Person by) {}

    /** What a run did with one person. */
    record Line(Person person, Outcome outcome) {}

    static final Keyset<Started> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("u.id", started -> started.run().id)));

    private static final String SELECT =
            "select u, p from GroupRun u left join Person p on p.id = u.startedBy where u.ruleId = :rule";

    void store(GroupRun run, List<GroupPlan.Step> steps) {
        persistAndFlush(run);
        for (var step : steps) {
            var _ = getEntityManager()
                    .createNativeQuery(
                            "insert into group_run_line (run_id, person_id, outcome) values (:run, :person, :outcome)")
                    .setParameter("run", run.id)
                    .setParameter("person", step.person().id)
                    .setParameter("outcome", step.outcome().name())
                    .executeUpdate();
        }
    }

    List<Started> of(GroupRule rule, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(SELECT + NEWEST.after(position) + NEWEST.order(position), Started.class)
                .setMaxResults(rows);
        NEWEST.parameters(position, Map.of("rule", rule.id)).forEach(query::setParameter);
        return query.getResultList();
    }

    Optional<Started> of(GroupRule rule, UUID id) {
        return getEntityManager()
                .createQuery(SELECT + " and u.id = :id", Started.class)
                .setParameter("rule", rule.id)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Line> lines(GroupRun run, int most) {
        var query = getEntityManager()
                .createNativeQuery("""
                        select p.*, l.outcome from group_run_line l join person p on p.id = l.person_id
                        where l.run_id = :run order by p.name, p.id""")
                .unwrap(org.hibernate.query.NativeQuery.class)
                .addEntity("p", Person.class)
                .addScalar("outcome", String.class)
                .setParameter("run", run.id)
                .setMaxResults(most);
        return ((Stream<?>) query.getResultStream())
                .map(Object[].class::cast)
                .map(row -> new Line((Person) row[0], Outcome.valueOf((String) row[1])))
                .toList();
    }
}
