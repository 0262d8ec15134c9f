package org.guildhall.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The application itself: the same files as in production, told by its environment where everything is. */
final class Service {

    private static final Path PACKAGE = Workspace.root().resolve("backend/target/quarkus-app/quarkus-run.jar");

    /** What the Java machine learnt in a training run of this very package. */
    private static final Path CACHE = Workspace.root().resolve("backend/target/guildhall.aot");

    /** What makes the Java machine content with little memory, on a laptop where much else runs. */
    private static final List<String> MODEST = List.of(
            "-Xmx256m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED");

    private Service() {}

    static Map<String, String> environment(
            LocalDatabase database, SignIn signIn, Path data, String address, int port, int management)
            throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.username());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", signIn.issuer());
        environment.put("QUARKUS_OIDC_CLIENT_ID", "guildhall");
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", Secrets.keptIn(data.resolve("client.secret")));
        environment.put("GUILDHALL_SECRET", Secrets.keptIn(data.resolve("service.secret")));
        environment.put(
                "GUILDHALL_APP_DIRECTORY",
                Workspace.root().resolve("frontend/dist").toString());
        environment.put("GUILDHALL_BASE_URL", address);
        environment.put("GUILDHALL_ORGANISATION", "Meridian");
        environment.put("GUILDHALL_LOG_JSON", "false");
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        return environment;
    }

    static String readiness(int management) {
        return "http://localhost:" + management + "/q/health/ready";
    }

    static List<String> command() {
        // A cache of another build or another Java is passed over in silence; the start is only slower.
        return command(
                Files.exists(CACHE) ? List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot*=off", "-Xlog:cds*=off") : List.of());
    }

    static List<String> trainingCommand() {
        return command(List.of("-XX:AOTCacheOutput=" + CACHE, "-Xlog:aot*=off", "-Xlog:cds*=off"));
    }

    private static List<String> command(List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(MODEST);
        command.addAll(options);
        command.addAll(List.of("-jar", PACKAGE.toString()));
        return command;
    }
}
