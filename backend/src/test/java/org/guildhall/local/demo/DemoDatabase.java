package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.guildhall.local.LocalDatabase;

/** A database for looking at the demo organisation, without the service. */
final class DemoDatabase implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "person",
            "community",
            "community_slug",
            "interest",
            "charter",
            "membership",
            "activity",
            "service_account",
            "service_grant",
            "opening",
            "group_rule",
            "group_run",
            "group_run_line",
            "invitation_link",
            "appeal");

    final Connection connection;
    private final LocalDatabase database;

    DemoDatabase() throws SQLException {
        database = LocalDatabase.throwaway();
        connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }

    void migrate(String schema) {
        var _ = Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .schemas(schema)
                .load()
                .migrate();
    }

    /** Everything that the demo organisation writes, as text. */
    List<String> dump() throws SQLException {
        var everything = new ArrayList<String>();
        for (var table : TABLES) {
            everything.addAll(texts("select t::text from " + table + " t order by t::text"));
        }
        return everything;
    }

    List<Long> numbers(String query) throws SQLException {
        return texts(query).stream().map(Long::valueOf).toList();
    }

    List<String> texts(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
