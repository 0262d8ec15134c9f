package org.guildhall.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.guildhall.local.LocalDatabase;

/** What the database can do by itself: the very statements of a work, sent again without the service in front. */
final class Limit {

    /** As the service plans its statements. */
    private static final String PLANNING = "?options=-c%20random_page_cost=1.1";

    private final LocalDatabase database;
    private final Overheard overheard;
    private final AtomicInteger next = new AtomicInteger();

    Limit(LocalDatabase database, Overheard overheard) {
        this.database = database;
        this.overheard = overheard;
    }

    /** Requests a second, so to speak: statements a second divided by how many of them a request makes. */
    double perSecond(int connections, Duration duration) throws InterruptedException, ExecutionException {
        if (overheard.calls().isEmpty()) {
            return Double.NaN;
        }
        var end = System.nanoTime() + duration.toNanos();
        var done = new ArrayList<Future<Integer>>();
        try (var workers = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                done.add(workers.submit(() -> repeat(end)));
            }
        }
        var sum = 0L;
        for (var one : done) {
            sum += one.get();
        }
        return sum / (duration.toNanos() / 1e9) / overheard.perRequest();
    }

    private int repeat(long end) throws SQLException {
        var prepared = new HashMap<String, PreparedStatement>();
        var done = 0;
        try (var connection =
                DriverManager.getConnection(database.jdbcUrl() + PLANNING, database.username(), database.password())) {
            for (; System.nanoTime() < end; done++) {
                var call = overheard
                        .calls()
                        .get(Math.floorMod(
                                next.getAndIncrement(), overheard.calls().size()));
                run(prepared, connection, call);
            }
        }
        return done;
    }

    private static void run(HashMap<String, PreparedStatement> prepared, Connection connection, Overheard.Call call)
            throws SQLException {
        var statement = prepared.get(call.sql());
        if (statement == null) {
            statement = connection.prepareStatement(call.sql());
            prepared.put(call.sql(), statement);
        }
        fill(statement, call.values());
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                // The driver reads them all, which is what counts.
            }
        }
    }

    private static void fill(PreparedStatement statement, List<String> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i), Types.OTHER);
        }
    }
}
