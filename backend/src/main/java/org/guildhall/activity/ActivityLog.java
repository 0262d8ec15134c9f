package org.guildhall.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The log's bookkeeping: numbers, and how far each consumer has read. Plain JDBC, because none of it is an entity. */
@ApplicationScoped
class ActivityLog {
    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('activity relay', 0))";

    private static final String NUMBER = """
            update activity set seq = numbered.seq
            from (select id, (select coalesce(max(seq), 0) from activity) + row_number() over (order by id) as seq
                  from activity where seq is null order by id limit 500) numbered
            where activity.id = numbered.id""";

    private static final String NEXT = """
            select activity.id from activity_consumer consumer
            join activity on activity.seq = consumer.watermark + 1
            where consumer.name = ? and consumer.retry_at <= now()
            for update of consumer skip locked""";

    private static final String FAIL = """
            update activity_consumer set failures = failures + 1, error = ?,
                retry_at = now() + interval '1 second' * power(2, failures) where name = ? returning failures""";

    private static final String PARK = """
            insert into activity_parked (consumer, activity_id, error)
            select name, ?, error from activity_consumer where name = ?""";

    private static final String ADVANCE = """
            update activity_consumer set watermark = watermark + 1, failures = 0, error = null, retry_at = now()
            where name = ?""";

    private final DataSource database;

    ActivityLog(DataSource database) {
        this.database = database;
    }

    /** Gives committed activities their numbers, without gaps; one replica at a time. Answers how many. */
    @Transactional(TxType.REQUIRES_NEW)
    int number() throws SQLException {
        try (var connection = database.getConnection();
                var turn = connection.prepareStatement(TURN);
                var result = turn.executeQuery()) {
            return result.next() && result.getBoolean(1) ? update(connection, NUMBER) : 0;
        }
    }

    /** A consumer that is new begins at the start of the log. */
    @Transactional(TxType.REQUIRES_NEW)
    void introduce(String consumer) throws SQLException {
        try (var connection = database.getConnection()) {
            var _ = update(
                    connection, "insert into activity_consumer (name) values (?) on conflict do nothing", consumer);
        }
    }

    /** The next activity a consumer has not heard, if it is its time and no other replica is at it. */
    Optional<UUID> next(String consumer) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, consumer);
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    void advance(String consumer) throws SQLException {
        try (var connection = database.getConnection()) {
            var _ = update(connection, ADVANCE, consumer);
        }
    }

    /** Tries again later, each time later than the last; after so many failures the activity is parked and the log goes on. */
    @Transactional(TxType.REQUIRES_NEW)
    void fail(String consumer, UUID activity, String error, int most) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FAIL)) {
            statement.setString(1, error);
            statement.setString(2, consumer);
            try (var result = statement.executeQuery()) {
                if (result.next() && result.getInt(1) >= most) {
                    var _ = update(connection, PARK, activity, consumer);
                    advance(consumer);
                }
            }
        }
    }

    private static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
