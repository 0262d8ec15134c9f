package org.guildhall.leadership;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.guildhall.identity.TracesInTables;

/** What people wrote to one another when roles and responsibilities were offered and handed over. */
@Singleton
class LeadershipTraces extends TracesInTables {

    LeadershipTraces(EntityManager database) {
        super(
                database,
                "update role_offer set message = null where message is not null and :person in (person_id, offered_by)",
                "update handover set note = null where note is not null and :person in (from_person, to_person)",
                "update responsibility set message = null where message is not null and :person in (person_id, proposed_by)");
    }
}
