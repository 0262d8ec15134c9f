package org.guildhall.testing;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The database behind the application, for what no operation offers yet and for counting what a refusal left alone. */
public final class Database {
    private Database() {}

    /** Runs one statement and answers how many rows it changed. */
    public static int execute(String sql, Object... parameters) {
        return with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    /** The first column of every row. */
    public static List<String> column(String sql, Object... parameters) {
        return with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                return texts(statement.executeQuery());
            }
        });
    }

    /** What the work answers while a transaction holds the lock that the statement takes. */
    public static <T> T meanwhile(String lock, Supplier<T> work) {
        return with(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                var _ = statement.execute("set local idle_in_transaction_session_timeout = 0; " + lock);
                return work.get();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    /**
     * What every table holds, as a count and a sum over who wrote its rows last: equal before and after whatever was refused. Left out
     * is what arrives with a first request, and what the log's readers do in their own time.
     */
    public static List<String> state() {
        return column("""
                select name || ' ' || (xpath('/row/held/text()', query_to_xml(
                    format('select count(*) || '':'' || %s as held from %I where %s',
                        case when name in ('activity', 'look_alike') then '0' else 'coalesce(sum(xmin::text::bigint), 0)' end, name,
                        case name when 'activity' then 'kind not in (''PERSON_ARRIVED'', ''NEWCOMER_ASSIGNED'')'
                            when 'look_alike' then 'dismissed_at is not null' else 'true' end), false, true, '')))[1]::text
                from (select table_name::text as name from information_schema.tables
                      where table_schema = 'public' and table_type = 'BASE TABLE') tables
                where name not in ('flyway_schema_history', 'person', 'service_account', 'access_token', 'idempotency', 'newcomer_welcome',
                    'activity_consumer', 'activity_parked', 'scheduled_tasks')
                order by name""");
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        var texts = new ArrayList<String>();
        while (rows.next()) {
            texts.add(String.valueOf(rows.getString(1)));
        }
        return texts;
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private static <T> T with(Work<T> work) {
        var source = Arc.container().instance(DataSource.class).get();
        try (var connection = source.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
