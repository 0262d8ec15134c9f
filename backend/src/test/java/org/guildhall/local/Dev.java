package org.guildhall.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code ./guildhall dev} runs: the engines beside Quarkus and Vite, both of which follow every change of the sources. */
public final class Dev {

    private static final int SERVICE = 8080;

    private Dev() {}

    /** @param arguments the folder of a Maven that knows live reload */
    public static void main(String[] arguments) throws Exception {
        Quiet.down();
        var running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
        try {
            System.exit(run(running, Path.of(arguments[0])));
        } catch (Stop reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    private static int run(Running running, Path maven) throws Exception {
        var root = Workspace.root();
        var data = Files.createDirectories(root.resolve(".data"));
        var app = "http://localhost:5173";
        running.add(RunLock.take(data, app));
        var database = running.add(LocalDatabase.durable(data.resolve("postgres"), Ports.any()));
        var signInPort = Ports.keptIn(data.resolve("sign-in.port"), SERVICE);
        var signIn =
                running.add(LocalSignIn.start(signInPort, Cast.ALL, SigningKey.keptIn(data.resolve("sign-in.key"))));
        var environment = Service.environment(
                database, signIn, data, app, Ports.freeFrom(SERVICE), Ports.beside(SERVICE, Ports.MANAGEMENT));
        environment.put("GUILDHALL_SERVICE", "http://localhost:" + environment.get("QUARKUS_HTTP_PORT"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        Child.endLeftover(data.resolve("vite.pid"));
        Child.endLeftover(data.resolve("service.pid"));
        running.add(Child.start(
                data.resolve("vite.pid"), null, environment, root.resolve("frontend"), List.of("npm", "run", "dev")));
        var quarkus = running.add(Child.start(
                data.resolve("service.pid"),
                null,
                environment,
                root.resolve("backend"),
                List.of(
                        maven.resolve("bin/mvn").toString(),
                        "-q",
                        "-Ddebug=false",
                        "-Dquarkus.analytics.disabled=true",
                        "quarkus:dev")));
        System.out.println("The app with live reload: " + app + ". Stop with Ctrl-C.");
        return quarkus.await();
    }
}
