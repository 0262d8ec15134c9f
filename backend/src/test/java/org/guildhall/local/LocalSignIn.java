package org.guildhall.local;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * An OpenID provider on loopback, in which one signs in by choosing who to be. Everything else is real: discovery,
 * authorization code with PKCE, client credentials, signed tokens, the end of a session.
 */
public final class LocalSignIn implements SignIn {

    static final String ISSUER = "guildhall";
    private static final String AUDIENCE = "guildhall";
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final OAuth2TokenProvider tokens;
    private final OAuth2HttpServer server;

    private LocalSignIn(SigningKey key, OAuth2HttpServer server) {
        this.tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key.jwk())));
        this.server = server;
    }

    /** @param port 0 for any free one */
    public static LocalSignIn start(int port, List<Persona> personas) {
        return start(port, personas, SigningKey.fresh());
    }

    /** With a kept key sessions outlive a restart. */
    static LocalSignIn start(int port, List<Persona> personas, SigningKey key) {
        var signIn = new LocalSignIn(key, new MockWebServerWrapper());
        var config = new OAuth2Config(true, null, null, false, signIn.tokens, Set.of(new Claims()), signIn.server);
        try {
            var desk = new SignInDesk(config, personas);
            signIn.server.start(InetAddress.getByName("localhost"), port, desk::answer);
            return signIn;
        } catch (IOException taken) {
            throw new IllegalStateException("Port " + port + " is not free for the sign-in page.", taken);
        }
    }

    @Override
    public String issuer() {
        return "http://localhost:" + server.port() + "/" + ISSUER;
    }

    @Override
    public String howTo() {
        return "choose a person on the sign-in page, no password needed";
    }

    /** What the code flow hands out, without the browser. */
    public String personToken(Persona persona, String... scopes) {
        var claims = new HashMap<>(persona.claims());
        claims.put("sub", persona.subject());
        claims.put("azp", AUDIENCE);
        claims.put("scope", scopes.length == 0 ? "openid profile email" : String.join(" ", scopes));
        return signed(claims);
    }

    /** What the client credentials grant hands out to another tool. */
    public String serviceToken(String clientId, String... scopes) {
        var claims = new HashMap<>(serviceClaims(clientId, String.join(" ", scopes)));
        claims.put("sub", clientId);
        return signed(claims);
    }

    private String signed(Map<String, Object> claims) {
        claims.put("iss", issuer());
        claims.put("aud", List.of(AUDIENCE));
        return tokens.jwt(claims, LIFETIME, ISSUER).serialize();
    }

    private static Map<String, Object> serviceClaims(String clientId, String scopes) {
        return Map.of("azp", clientId, "client_id", clientId, "scope", scopes);
    }

    @Override
    public void close() {
        server.close();
    }

    /** A persona's claims are added by the desk; a tool without a person gets those of a service account. */
    private static final class Claims extends DefaultOAuth2TokenCallback {

        Claims() {
            super(ISSUER, "", "JWT", List.of(AUDIENCE), Map.of(), LIFETIME.toSeconds());
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            var scopes = request.getScope() == null ? "" : request.getScope().toString();
            var client = request.getClientAuthentication() == null
                    ? request.getClientID()
                    : request.getClientAuthentication().getClientID();
            return switch (request.getAuthorizationGrant().getType().getValue()) {
                case "client_credentials" -> serviceClaims(client.getValue(), scopes);
                default -> Map.of("azp", client.getValue());
            };
        }
    }
}
