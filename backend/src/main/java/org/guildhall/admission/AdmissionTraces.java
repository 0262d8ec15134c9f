package org.guildhall.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.guildhall.identity.Person;
import org.guildhall.identity.Traces;

/** What people said about themselves when they joined, and what was said about them when they went. */
@ApplicationScoped
class AdmissionTraces implements Traces {
    private static final List<String> FORGET = List.of(
            "update membership set bring = null, learn = null, questions = '{}', answers = '{}',"
                    + " reason = case when reason is not null then 'Erased.' end where person_id = :person",
            "update appeal set text = 'Erased.', answer = case when answer is not null then 'Erased.' end"
                    + " where membership_id in (select id from membership where person_id = :person)");

    private final EntityManager database;

    AdmissionTraces(EntityManager database) {
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
