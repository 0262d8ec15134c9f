package org.guildhall.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of our own, without installation: durable for the local run, throwaway for tests. */
public final class LocalDatabase implements AutoCloseable {

    private static final String NAME = "guildhall";

    private final EmbeddedPostgres engine;
    private final @Nullable Path kept;

    private LocalDatabase(EmbeddedPostgres engine, @Nullable Path kept) {
        this.engine = engine;
        this.kept = kept;
    }

    /** Keeps what was committed, whatever is killed; a server left over from a killed run is stopped first. */
    public static LocalDatabase durable(Path directory, int port) {
        LeftoverServer.stop(directory);
        var complete = directory.resolveSibling(directory.getFileName() + ".complete");
        try {
            if (!Files.exists(complete)) {
                Folders.delete(directory); // A first start that was cut short; nobody can have stored anything yet.
            }
            var database = start(
                    engine().setPort(port)
                            .setDataDirectory(Files.createDirectories(directory))
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false) // Whoever started it stops it, after the service.
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on"),
                    directory);
            Files.writeString(complete, "");
            return database;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** For tests: any free port, fast because it forgets everything. */
    public static LocalDatabase throwaway() {
        try {
            return start(
                    engine().setServerConfig("fsync", "off")
                            .setServerConfig("synchronous_commit", "off")
                            .setServerConfig("full_page_writes", "off"),
                    null);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static EmbeddedPostgres.Builder engine() throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Files.createDirectories(Workspace.tools().resolve("postgres"))
                                .toFile())
                // The same order of text on every machine, and the same as in docker-compose.yml.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static LocalDatabase start(EmbeddedPostgres.Builder builder, @Nullable Path kept) throws IOException {
        var database = new LocalDatabase(builder.start(), kept);
        database.createOnce();
        return database;
    }

    /** The service owns its database and is nothing more than that, as in production. */
    private void createOnce() {
        try (var connection = engine.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + password() + "'");
            }
            if (!exists(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The database could not be prepared.", refused);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + engine.getPort() + "/" + NAME;
    }

    int port() {
        return engine.getPort();
    }

    public String username() {
        return NAME;
    }

    /** No secret: the server listens on loopback only. */
    public String password() {
        return NAME;
    }

    @Override
    public void close() {
        try {
            engine.close();
            if (kept != null) {
                LeftoverServer.stop(kept); // The library gives a busy server five seconds only.
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
