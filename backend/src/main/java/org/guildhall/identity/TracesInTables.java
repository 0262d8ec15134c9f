package org.guildhall.identity;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Traces that a few SQL statements remove; each of them names the {@code :person}. */
public abstract class TracesInTables implements Traces {
    private final EntityManager database;
    private final List<String> statements;

    protected TracesInTables(EntityManager database, String... statements) {
        this.database = database;
        this.statements = List.of(statements);
    }

    @Override
    public final void forget(Person person) {
        for (var statement : statements) {
            var _ = database.createNativeQuery(statement)
                    .setParameter("person", person.id)
                    .executeUpdate();
        }
    }
}
