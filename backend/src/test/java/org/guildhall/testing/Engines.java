package org.guildhall.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.guildhall.local.Cast;
import org.guildhall.local.LocalDatabase;
import org.guildhall.local.LocalSignIn;
import org.guildhall.local.Persona;

/** A real PostgreSQL and a real OpenID provider for all tests of a run. */
public final class Engines implements QuarkusTestResourceLifecycleManager {
    private static LocalSignIn signIn;

    private LocalDatabase database;

    @Override
    public Map<String, String> start() {
        var started = LocalDatabase.throwaway();
        var provider = LocalSignIn.start(0, Cast.ALL);
        database = started;
        signIn = provider;
        return Map.of(
                "quarkus.datasource.jdbc.url", started.jdbcUrl(),
                "quarkus.datasource.username", started.username(),
                "quarkus.datasource.password", started.password(),
                "quarkus.oidc.auth-server-url", provider.issuer(),
                "quarkus.oidc.client-id", "guildhall",
                "quarkus.oidc.credentials.secret", "only-for-tests",
                "guildhall.secret", "only-for-tests-only-for-tests-only-for-tests",
                "guildhall.limits.requests", "100000",
                "guildhall.limits.writes", "100000");
    }

    @Override
    public void stop() {
        if (signIn != null) {
            signIn.close();
        }
        if (database != null) {
            database.close();
        }
    }

    static String token(Persona persona, String... scopes) {
        return provider().personToken(persona, scopes);
    }

    static String token(String clientId, String... scopes) {
        return provider().serviceToken(clientId, scopes);
    }

    private static LocalSignIn provider() {
        var provider = signIn;
        if (provider == null) {
            throw new IllegalStateException("The engines are not running.");
        }
        return provider;
    }
}
