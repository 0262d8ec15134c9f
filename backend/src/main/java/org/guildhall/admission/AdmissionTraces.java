package org.guildhall.admission;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.guildhall.identity.TracesInTables;

/** What people said about themselves when they joined, and what was said about them when they went. */
@Singleton
class AdmissionTraces extends TracesInTables {

    AdmissionTraces(EntityManager database) {
        super(
                database,
                "update membership set bring = null, learn = null, questions = '{}', answers = '{}',"
                        + " reason = case when reason is not null then 'Erased.' end where person_id = :person",
                "update appeal set text = 'Erased.', answer = case when answer is not null then 'Erased.' end"
                        + " where membership_id in (select id from membership where person_id = :person)");
    }
}
