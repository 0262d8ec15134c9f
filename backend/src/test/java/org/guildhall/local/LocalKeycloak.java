package org.guildhall.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;

/** A real Keycloak on loopback with our realm in it. It keeps nothing: every start reads the realm again. */
final class LocalKeycloak implements SignIn {

    static final String VERSION = "26.7.3";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String PASSWORD = "evaluation-only";

    private final Child server;
    private final int port;

    private LocalKeycloak(Child server, int port) {
        this.server = server;
        this.port = port;
    }

    static LocalKeycloak start(Path data, int port, String serviceAddress) throws IOException, InterruptedException {
        var home = Workspace.tools().resolve("keycloak-" + VERSION);
        var realm = Workspace.root().resolve("backend/keycloak/guildhall-realm.json");
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(realm, home.resolve("data/import/guildhall-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        var environment = new HashMap<String, String>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("GUILDHALL_BASE_URL", serviceAddress);
        environment.put("GUILDHALL_CLIENT_SECRET", Secrets.keptIn(data.resolve("client.secret")));
        environment.put("GUILDHALL_REPORTING_SECRET", Secrets.keptIn(data.resolve("reporting.secret")));
        environment.put("GUILDHALL_DEMO_PASSWORD", PASSWORD);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Secrets.keptIn(data.resolve("keycloak-admin.secret")));
        var log = data.resolve("logs/keycloak.log");
        var server = Child.start(
                data.resolve("keycloak.pid"),
                log,
                environment,
                home,
                List.of(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port));
        var keycloak = new LocalKeycloak(server, port);
        try {
            server.awaitAnswer(
                    URI.create(keycloak.issuer() + "/.well-known/openid-configuration"), "Keycloak", PATIENCE);
            return keycloak;
        } catch (Stop refused) {
            server.close();
            throw refused;
        }
    }

    @Override
    public String issuer() {
        return "http://localhost:" + port + "/realms/guildhall";
    }

    @Override
    public String howTo() {
        return "user name as below, password " + PASSWORD + " (only ever for evaluation)";
    }

    @Override
    public void close() {
        server.close();
    }
}
