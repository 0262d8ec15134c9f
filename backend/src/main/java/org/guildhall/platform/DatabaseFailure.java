package org.guildhall.platform;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * A failure that the database, or the way to it, reported.
 *
 * @param constraint the violated constraint's name, if that is what happened
 * @param temporary whether trying again can help: no connection, a time-out, a deadlock
 */
record DatabaseFailure(@Nullable String constraint, boolean temporary) {

    /** The database failure behind an exception, or null when it has another origin. */
    static @Nullable DatabaseFailure in(@Nullable Throwable failure) {
        if (failure == null) {
            return null;
        }
        if (failure instanceof SQLException sql) {
            return of(sql);
        }
        var cause = in(failure.getCause());
        if (cause != null) {
            return cause;
        }
        // A commit that fails carries the database's answer as suppressed.
        return Arrays.stream(failure.getSuppressed())
                .map(DatabaseFailure::in)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static DatabaseFailure of(SQLException sql) {
        var message = sql instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return new DatabaseFailure(
                message == null ? null : message.getConstraint(),
                sql instanceof SQLTransientException || temporary(sql));
    }

    /** SQLSTATE classes: 08 connection, 53 resources, 57 operator (shutdown, statement time-out), 40 deadlock; 55P03 lock time-out. */
    private static boolean temporary(SQLException e) {
        var state = e.getSQLState();
        if (state == null) {
            return String.valueOf(e.getMessage()).contains("timeout");
        }
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("40")
                || "55P03".equals(state)
                || "25P03".equals(state);
    }
}
