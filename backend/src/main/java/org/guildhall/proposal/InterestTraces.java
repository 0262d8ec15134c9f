package org.guildhall.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.guildhall.identity.Person;
import org.guildhall.identity.Traces;

/** What people wrote next to their interest in a proposal. */
@ApplicationScoped
class InterestTraces implements Traces {
    private static final List<String> FORGET =
            List.of("update interest set note = null where note is not null and person_id = :person");

    private final EntityManager database;

    InterestTraces(EntityManager database) {
        this.database = database;
    }

    @Override
    public void forget(Person person) {
        for (var statement : FORGET) {
            var _ = database.createNativeQuery(statement)
                    .setParameter("person", person.id)
                    .executeUpdate();
        }
    }
}
