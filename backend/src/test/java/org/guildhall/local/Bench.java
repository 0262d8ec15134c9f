package org.guildhall.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.guildhall.local.bench.FirstVisit;
import org.guildhall.local.bench.Measuring;
import org.guildhall.local.bench.Options;
import org.guildhall.local.bench.Report;
import org.guildhall.local.bench.Shape;
import org.guildhall.local.bench.Statements;
import org.guildhall.local.bench.Watched;
import org.guildhall.local.bench.Wire;
import org.guildhall.local.bench.Works;

/** What {@code ./guildhall bench} runs: the packaged application on ports and data of its own, measured and thrown away. */
public final class Bench {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int UNLIMITED = 1_000_000_000;

    private final Options options;
    private final Path data = Workspace.root().resolve("backend/target/bench");
    private final Running running = new Running();
    private final Report report = new Report();
    private final int port = Ports.freeFrom(21080);
    private final int management = Ports.freeFrom(port + 1);

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        try {
            Quiet.down();
            var bench = new Bench(Options.of(List.of(arguments)));
            Runtime.getRuntime().addShutdownHook(new Thread(bench.running::stop, "stop"));
            bench.run();
            System.exit(0);
        } catch (Stop | IllegalArgumentException reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        } catch (Exception broken) {
            // What it started would go on running without anybody to stop it.
            broken.printStackTrace();
            System.exit(1);
        }
    }

    private void run() throws Exception {
        var directory = data.resolve("postgres");
        Folders.delete(Files.createDirectories(data));
        Files.createDirectories(data);
        var signIn = running.add(LocalSignIn.start(0, Cast.ALL));
        countingServer(directory);
        var database = running.add(LocalDatabase.durable(directory, Ports.freeFrom(port + 2)));
        try (var superuser = superuser(database)) {
            prepare(database, signIn, superuser);
            var works = new Works(superuser, signIn, options.people());
            start(database, signIn, works);
            try (var ofService = new Watched(firstNumber(data.resolve("service.pid")));
                    var ofDatabase = new Watched(firstNumber(directory.resolve("postmaster.pid")))) {
                Thread.sleep(3_000);
                report.memory("idle", ofService.now(), ofDatabase.now());
                report.heading();
                new Measuring(
                                port,
                                options,
                                new Statements(superuser, database, directory),
                                database,
                                report,
                                ofService,
                                ofDatabase)
                        .all(works);
                report.memory("at most", ofService.most(), ofDatabase.most());
            }
            report.counters(superuser);
        }
        report.visit(FirstVisit.of(Workspace.root().resolve("frontend/dist")));
    }

    private static void countingServer(Path directory) throws SQLException {
        try (var database = LocalDatabase.durable(directory, Ports.freeFrom(54400));
                var superuser = superuser(database);
                var statement = superuser.createStatement()) {
            for (var setting : Statements.SERVER) {
                var _ = statement.execute(setting);
            }
        }
    }

    private void prepare(LocalDatabase database, LocalSignIn signIn, Connection superuser) throws Exception {
        try (var service = service(database, signIn)) {
            service.awaitAnswer(URI.create(Service.readiness(management)), "Guildhall", PATIENCE);
        }
        options.shape().load(superuser, signIn.issuer());
        Shape.letEverybodyHear(superuser);
        report.about(options, superuser);
    }

    /** Starts it as often as asked; the last one stays. */
    private void start(LocalDatabase database, LocalSignIn signIn, Works works)
            throws IOException, InterruptedException {
        var millis = new long[options.starts()];
        for (int i = 0; ; i++) {
            var began = System.nanoTime();
            var service = service(database, signIn);
            awaitFirst(works.firstList(), service);
            millis[i] = (System.nanoTime() - began) / 1_000_000;
            if (i == millis.length - 1) {
                report.starts(millis, Service.command().stream().anyMatch(word -> word.startsWith("-XX:AOTCache")));
                return;
            }
            service.close();
        }
    }

    private void awaitFirst(byte[] request, Child service) throws InterruptedException {
        var reason = "";
        for (var last = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < last; ) {
            try (var wire = new Wire(port)) {
                var status = wire.send(request).status();
                if (status == 200) {
                    return;
                }
                reason = "The list answers " + status + ". ";
            } catch (IOException notYet) {
                reason = notYet.getMessage() + ". ";
            }
            Thread.sleep(5);
        }
        throw new Stop("Guildhall did not start. " + reason + service.lastWords());
    }

    private Child service(LocalDatabase database, LocalSignIn signIn) throws IOException {
        var environment = new HashMap<>(
                Service.environment(database, signIn, data, "http://localhost:" + port, port, management));
        for (var limit : List.of("REQUESTS", "WRITES", "SEARCHES")) {
            environment.put("GUILDHALL_LIMITS_" + limit, Integer.toString(UNLIMITED));
        }
        return running.add(Child.start(
                data.resolve("service.pid"), data.resolve("service.log"), environment, data, Service.command()));
    }

    private static Connection superuser(LocalDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres");
    }

    /** The process number at the beginning of a note. */
    private static long firstNumber(Path note) throws IOException {
        return Long.parseLong(Files.readString(note).split("\\D", 2)[0]);
    }
}
