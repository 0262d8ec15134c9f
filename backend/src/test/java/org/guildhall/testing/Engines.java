package org.guildhall.testing;

import static java.util.Map.entry;

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
        return Map.ofEntries(
                entry("quarkus.datasource.jdbc.url", started.jdbcUrl()),
                entry("quarkus.datasource.username", started.username()),
                entry("quarkus.datasource.password", started.password()),
                entry("quarkus.oidc.auth-server-url", provider.issuer()),
                entry("quarkus.oidc.client-id", "guildhall"),
                entry("quarkus.oidc.credentials.secret", "only-for-tests"),
                entry("guildhall.secret", "only-for-tests-only-for-tests-only-for-tests"),
                entry("guildhall.limits.requests", "100000"),
                entry("guildhall.limits.writes", "100000"),
                entry("guildhall.limits.searches", "60"));
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
