package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.guildhall.identity.Person;
import org.guildhall.identity.Traces;

/** What people wrote to one another when roles and responsibilities were offered and handed over. */
@ApplicationScoped
class LeadershipTraces implements Traces {
    private static final List<String> FORGET = List.of(
            "update role_offer set message = null where message is not null and :person in (person_id, offered_by)",
            "update handover set note = null where note is not null and :person in (from_person, to_person)",
            "update responsibility set message = null where message is not null and :person in (person_id, proposed_by)");

    private final EntityManager database;

    LeadershipTraces(EntityManager database) {
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
