package org.guildhall.discussion;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.guildhall.identity.TracesInTables;

/** What somebody has read and how they wanted to hear of it. What they wrote stays, of a former member. */
@Singleton
class DiscussionTraces extends TracesInTables {

    DiscussionTraces(EntityManager database) {
        super(
                database,
                "delete from reading where person_id = :person",
                "delete from community_watch where person_id = :person",
                "delete from mention where person_id = :person",
                "update discussion set author_org_unit = null where author_id = :person",
                "update reply set author_org_unit = null where author_id = :person");
    }
}
