package org.guildhall.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.identity.Person;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;

/** Every query about news of goals. */
@ApplicationScoped
class CheckIns implements PanacheRepositoryBase<CheckIn, UUID> {

    /** A check-in with who made it. */
    record Told(CheckIn checkIn, Person by) {}

    static final Keyset<Told> NEWEST =
            new Keyset<>("newest", true, List.of(Column.id("i.id", told -> told.checkIn().id)));

    private static final String SELECT = "select i, p from CheckIn i join Person p on p.id = i.personId";

    List<Told> of(Goal goal, Position position, int rows) {
        var query = getEntityManager()
                .createQuery(
                        SELECT + " where i.goalId = :goal" + NEWEST.after(position) + NEWEST.order(position),
                        Told.class)
                .setMaxResults(rows);
        NEWEST.parameters(position, Map.of("goal", goal.id)).forEach(query::setParameter);
        return query.getResultList();
    }

    Told told(CheckIn checkIn) {
        return getEntityManager()
                .createQuery(SELECT + " where i.id = :id", Told.class)
                .setParameter("id", checkIn.id)
                .getSingleResult();
    }
}
