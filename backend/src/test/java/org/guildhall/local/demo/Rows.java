package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects rows of one table and sends them together. */
final class Rows implements AutoCloseable {

    private final PreparedStatement statement;

    /** @param otherwise what to do when a row is there already, in SQL; empty to fail */
    Rows(Connection connection, String table, List<String> columns, String otherwise) throws SQLException {
        statement =
                connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                        + String.join(", ", columns.stream().map(_ -> "?").toList()) + ") " + otherwise);
    }

    Rows(Connection connection, String table, List<String> columns) throws SQLException {
        this(connection, table, columns, "");
    }

    /** In the order of the columns. */
    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, asStored(values[i]));
        }
        statement.addBatch();
    }

    private @Nullable Object asStored(@Nullable Object value) throws SQLException {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case List<?> texts -> statement.getConnection().createArrayOf("text", texts.toArray());
            case null -> null;
            default -> value;
        };
    }

    void flush() throws SQLException {
        var _ = statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
