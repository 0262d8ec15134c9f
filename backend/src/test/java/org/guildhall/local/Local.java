package org.guildhall.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guildhall.local.demo.DemoOrganisation;

/** What {@code ./guildhall start} runs: the engines beside the unmodified application, until Ctrl-C. */
public final class Local {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Ctrl-C reaches the service directly, perhaps before it reaches us. */
    private static final Set<Integer> INTERRUPTED = Set.of(0, 130, 143);

    private final Settings settings;
    private final Path data;
    private final Running running = new Running();

    private Local(Settings settings) {
        this.settings = settings;
        this.data = settings.data();
    }

    public static void main(String[] arguments) {
        try {
            Quiet.down();
            var local = new Local(Settings.of(List.of(arguments)));
            Runtime.getRuntime().addShutdownHook(new Thread(local.running::stop, "stop"));
            System.exit(local.run());
        } catch (Stop reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        } catch (Throwable unexpected) {
            System.err.println("The local run stopped: " + unexpected);
            unexpected.printStackTrace();
            System.exit(1);
        }
    }

    private int run() throws Exception {
        Files.createDirectories(data.resolve("logs"));
        running.add(RunLock.take(data, settings.address()));
        Child.endLeftover(data.resolve("service.pid"));
        Child.endLeftover(data.resolve("keycloak.pid"));
        if (!Ports.free(settings.port())) {
            throw new Stop("Port " + settings.port() + " is taken by " + Ports.holder(settings.port())
                    + ".\nEnd it, or take another one: ./guildhall start --port "
                    + Ports.freeFrom(settings.port() + 1));
        }
        var management = Ports.beside(settings.port(), Ports.MANAGEMENT);
        try (var beginnings = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = beginnings.submit(this::startDatabase);
            var signIn = beginnings.submit(this::startSignIn);
            var service = running.add(Child.start(
                    data.resolve("service.pid"),
                    data.resolve("logs/service.log"),
                    Service.environment(
                            value(database), value(signIn), data, settings.address(), settings.port(), management),
                    data,
                    Service.command()));
            service.awaitAnswer(URI.create(Service.readiness(management)), "Guildhall", PATIENCE);
            settleIn(value(database), value(signIn));
            Welcome.print(settings, value(database), value(signIn), management);
            return ended(service);
        }
    }

    private LocalDatabase startDatabase() throws IOException {
        var kind = settings.keycloak() ? "postgres-keycloak" : "postgres";
        return running.add(LocalDatabase.durable(data.resolve(kind), Ports.any()));
    }

    private SignIn startSignIn() throws IOException, InterruptedException {
        var port = Ports.keptIn(data.resolve("sign-in.port"), settings.port());
        return running.add(
                settings.keycloak()
                        ? LocalKeycloak.start(data, port, settings.address())
                        : LocalSignIn.start(port, Cast.ALL, SigningKey.keptIn(data.resolve("sign-in.key"))));
    }

    /** The service has made the tables by now; the demo organisation moves in once. */
    private static void settleIn(LocalDatabase database, SignIn signIn) throws SQLException {
        try (var connection =
                DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            if (DemoOrganisation.load(connection, signIn.issuer())) {
                System.out.println("The demo organisation has moved in.");
            }
        }
    }

    private int ended(Child service) throws InterruptedException {
        var status = service.await();
        if (!running.stopping() && !INTERRUPTED.contains(status)) {
            throw new Stop("Guildhall ended by itself. " + service.lastWords());
        }
        return status;
    }

    private static <T> T value(Future<T> beginning) throws Exception {
        try {
            return beginning.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception reason ? reason : failed;
        }
    }
}
