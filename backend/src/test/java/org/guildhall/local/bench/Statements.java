package org.guildhall.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.guildhall.local.LocalDatabase;

/** Counts the SQL statements of the service where they arrive, with pg_stat_statements, and overhears them in the log. */
public final class Statements {

    /** What the server needs before it starts: the library that counts, and a log that a program can read. */
    public static final List<String> SERVER = List.of(
            "alter system set shared_preload_libraries = 'pg_stat_statements'",
            "alter system set logging_collector = on",
            "alter system set log_destination = 'jsonlog'",
            "alter system set log_filename = 'statements.log'");

    private static final int FIRST = 5;
    private static final int SAMPLE = 60;

    /** So many requests of a work are made for counting. */
    static final int SENT = FIRST + SAMPLE;

    private static final String COUNT = """
            select coalesce(sum(calls) filter (where not control), 0), coalesce(sum(calls) filter (where control), 0)
            from (select calls, query ~* '^(begin|commit|rollback|set|show|discard)' as control
                  from pg_stat_statements where userid = '%s'::regrole) counted
            """;

    private final Connection superuser;
    private final LocalDatabase database;
    private final Path log;

    /**
     * @param superuser on a server that is set up as {@link #SERVER} says
     * @param directory of that server
     */
    public Statements(Connection superuser, LocalDatabase database, Path directory) throws SQLException {
        this.superuser = superuser;
        this.database = database;
        this.log = directory.resolve("log/statements.json");
        execute("create extension if not exists pg_stat_statements");
    }

    /**
     * For each request on average; what triggers and foreign keys do inside the database is not among them.
     *
     * @param control begin, commit and the like
     */
    public record Count(double statements, double control) {}

    /** The count of a work, and what the database heard. */
    record Sample(Count count, Overheard overheard) {}

    Sample of(int port, Work work) throws SQLException, IOException {
        execute(
                "alter system set pg_stat_statements.track = 'top'",
                "alter system set log_statement = 'all'",
                "select pg_reload_conf()",
                "select pg_sleep(0.2)");
        try (var wire = new Wire(port)) {
            for (int i = 0; i < FIRST; i++) {
                var _ = wire.send(work.requests()
                        .get(i % work.requests().size())); // Connections of the pool may introduce themselves.
            }
            execute("select pg_stat_statements_reset()");
            var before = Files.size(log);
            for (int i = FIRST; i < SENT; i++) {
                var _ = wire.send(work.requests().get(i % work.requests().size()));
            }
            return new Sample(read(), Overheard.in(log, before, database.username(), SAMPLE));
        } finally {
            // Off while the load is measured.
            execute(
                    "alter system set pg_stat_statements.track = 'none'",
                    "alter system set log_statement = 'none'",
                    "select pg_reload_conf()");
        }
    }

    private Count read() throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(COUNT.formatted(database.username()))) {
            if (!rows.next()) {
                throw new SQLException("Nothing was counted.");
            }
            return new Count(rows.getDouble(1) / SAMPLE, rows.getDouble(2) / SAMPLE);
        }
    }

    private void execute(String... all) throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (var one : all) {
                var _ = statement.execute(one);
            }
        }
    }
}
