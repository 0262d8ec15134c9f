package org.guildhall.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements that reach the database, so that a test can say how many an endpoint needs. */
@PersistenceUnitExtension
public final class Statements implements StatementInspector {
    private static final List<String> SEEN = new CopyOnWriteArrayList<>();

    /** The statements that the work causes. Other requests must not run meanwhile. */
    public static List<String> during(Runnable work) {
        SEEN.clear();
        work.run();
        return List.copyOf(SEEN);
    }

    @Override
    public String inspect(String sql) {
        SEEN.add(sql);
        return sql;
    }
}
