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
                var _ = statement.execute(lock);
                return work.get();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    /** How many rows the tables that matter hold: equal before and after whatever was refused. */
    public static List<String> size() {
        return column("""
                select 'community ' || count(*) from community union all
                select 'charter ' || count(*) from charter union all
                select 'membership ' || count(*) from membership union all
                select 'open ' || count(*) from membership where ended_at is null union all
                select 'members ' || sum(member_count) from community union all
                select 'grant ' || count(*) from service_grant union all
                select 'token ' || count(*) from access_token where revoked_at is null union all
                select 'activity ' || count(*) from activity where kind <> 'PERSON_ARRIVED'""");
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
