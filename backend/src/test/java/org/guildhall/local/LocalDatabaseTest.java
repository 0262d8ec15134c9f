package org.guildhall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void a_durable_database_is_durable() throws Exception {
        try (var database = start()) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void what_was_committed_is_there_after_the_server_was_killed() throws Exception {
        var killed = start();
        change(killed, "create table kept (it int)", "insert into kept values (1)");
        assertThat(server().destroyForcibly()).isTrue();
        killed.close();

        try (var next = start()) {
            assertThat(ask(next, "select count(*) from kept")).isEqualTo("1");
        }
    }

    @Test
    void a_server_left_over_from_a_killed_run_is_ended() throws Exception {
        var leftOver = start();
        change(leftOver, "create table kept (it int)", "insert into kept values (1)");
        var before = server();

        LeftoverServer.stop(folder.resolve("postgres"));
        assertThat(before.isAlive()).isFalse();
        leftOver.close();
    }

    @Test
    void a_lock_that_names_another_program_by_now_does_not_stop_the_start() throws Exception {
        start().close();
        var self = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), self + "\n" + folder.resolve("postgres") + "\n");

        try (var next = start()) {
            assertThat(ask(next, "select 1")).isEqualTo("1");
        }
        assertThat(ProcessHandle.of(self)).isPresent();
    }

    @Test
    void a_first_start_that_was_cut_short_begins_anew() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "half written");

        try (var database = start()) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    private LocalDatabase start() {
        return LocalDatabase.durable(folder.resolve("postgres"), Ports.freeFrom(45_000));
    }

    private ProcessHandle server() throws Exception {
        var lock = Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lock.getFirst().trim())).orElseThrow();
    }

    private static String ask(LocalDatabase database, String question) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void change(LocalDatabase database, String... changes) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            for (var change : changes) {
                assertThat(statement.execute(change)).isFalse();
            }
        }
    }
}
