package org.guildhall.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jboss.logging.MDC;

/** Notes the SQL statements of each request by its trace id, so that a test can say how many an endpoint needs. */
@PersistenceUnitExtension
public final class Statements implements StatementInspector {
    private static final Map<String, List<String>> SEEN = new ConcurrentHashMap<>();

    /** The statements that the request behind this answer sent to the database. */
    public static List<String> of(Response answer) {
        return SEEN.getOrDefault(answer.header("X-Trace-Id"), List.of());
    }

    @Override
    public String inspect(String sql) {
        SEEN.computeIfAbsent(String.valueOf(MDC.get("traceId")), _ -> new CopyOnWriteArrayList<>())
                .add(sql);
        return sql;
    }
}
