package org.guildhall.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.guildhall.activity.Activities;

/** Traces in the record of what happened, in tokens, and in answers that are kept to be repeated. */
@ApplicationScoped
class LogTraces implements Traces {
    private final Activities activities;
    private final AccessTokens tokens;
    private final EntityManager database;

    LogTraces(Activities activities, AccessTokens tokens, EntityManager database) {
        this.activities = activities;
        this.tokens = tokens;
        this.database = database;
    }

    @Override
    public void forget(Person person) {
        activities.forget(person.id, Person.FORMER, person.names());
        var _ = tokens.delete("personId", person.id);
        var _ = database.createNativeQuery("delete from idempotency where strpos(body, :id) > 0 or caller = :handle")
                .setParameter("id", person.id.toString())
                .setParameter("handle", person.handle)
                .executeUpdate();
    }
}
