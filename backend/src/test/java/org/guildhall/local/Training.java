package org.guildhall.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** Runs the packaged application once and has the Java machine write down what a fast start needs. */
public final class Training {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** The Java machine writes down what it learnt after the application has ended, which takes a while. */
    private static final Duration WRITING = Duration.ofMinutes(5);

    private static final List<String> VISITS = List.of(
            "/",
            "/api/v1/config",
            "/api/v1/me",
            "/api/v1/communities",
            "/api/v1/feed",
            "/api/v1/people/me",
            "/api/v1/nowhere");

    private Training() {}

    public static void main(String[] arguments) throws Exception {
        Quiet.down();
        var data = Files.createDirectories(Workspace.root().resolve("backend/target/training"));
        var port = Ports.freeFrom(20080);
        var management = Ports.freeFrom(port + 1);
        var address = "http://localhost:" + port;
        try (var database = LocalDatabase.throwaway();
                var signIn = LocalSignIn.start(0, Cast.ALL);
                var service = Child.start(
                        data.resolve("service.pid"),
                        data.resolve("service.log"),
                        Service.environment(database, signIn, data, address, port, management),
                        data,
                        Service.trainingCommand())) {
            service.awaitAnswer(URI.create(Service.readiness(management)), "Guildhall", PATIENCE);
            visit(address, signIn.personToken(Cast.ADA));
            service.close(WRITING);
        } catch (Stop reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    private static void visit(String address, String token) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var path : VISITS) {
                var request = HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer " + token)
                        .build();
                var answer = client.send(request, BodyHandlers.discarding());
                if (answer.statusCode() >= 500) {
                    System.err.println("Training: " + path + " answered " + answer.statusCode());
                }
            }
        }
    }
}
