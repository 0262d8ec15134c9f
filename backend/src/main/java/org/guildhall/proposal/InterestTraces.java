package org.guildhall.proposal;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.guildhall.identity.TracesInTables;

/** What people wrote next to their interest in a proposal. */
@Singleton
class InterestTraces extends TracesInTables {

    InterestTraces(EntityManager database) {
        super(database, "update interest set note = null where note is not null and person_id = :person");
    }
}
