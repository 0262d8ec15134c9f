package org.guildhall.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Puts our page, and the limits of loopback, in front of the provider's own protocol handling. */
final class SignInDesk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> ENDPOINTS =
            Set.of("authorize", "token", "endsession", "jwks", "userinfo", "openid-configuration");

    private final Route protocol;
    private final List<Persona> personas;

    SignInDesk(OAuth2Config config, List<Persona> personas) {
        this.protocol = new OAuth2HttpRequestHandler(config).getAuthorizationServer();
        this.personas = personas;
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        var path = request.getUrl().pathSegments();
        if (!fromHere(request)) {
            return page(403, SignInPage.elsewhere());
        }
        if (!path.getFirst().equals(LocalSignIn.ISSUER) || !ENDPOINTS.contains(path.getLast())) {
            return page(404, SignInPage.unknown());
        }
        if (!path.getLast().equals("authorize")) {
            return protocol.invoke(request);
        }
        return request.getMethod().equals("POST")
                ? signedIn(request)
                : page(200, SignInPage.choose(personas, request.getHeaders().get("Accept-Language")));
    }

    private OAuth2HttpResponse signedIn(OAuth2HttpRequest request) {
        return chosen(request)
                .map(persona -> protocol.invoke(withLogin(request, persona)))
                .orElseGet(() -> page(400, SignInPage.unknown()));
    }

    private Optional<Persona> chosen(OAuth2HttpRequest request) {
        var handle = request.getFormParameters().get("person");
        return personas.stream()
                .filter(persona -> persona.handle().equals(handle))
                .findFirst();
    }

    /** The claims come from the cast, never from the browser. */
    private static OAuth2HttpRequest withLogin(OAuth2HttpRequest request, Persona persona) {
        try {
            var claims = JSON.writeValueAsString(persona.claims());
            var login = "username=" + persona.subject() + "&claims=" + URLEncoder.encode(claims, UTF_8);
            return new OAuth2HttpRequest(request.getHeaders(), "POST", request.getOriginalUrl(), login);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** No other website may talk to the provider through somebody's browser, and no answer leaves the machine. */
    private static boolean fromHere(OAuth2HttpRequest request) {
        return loopback(request.getUrl())
                && loopback(request.getHeaders().get("Origin"))
                && loopback(request.getUrl().queryParameter("redirect_uri"))
                && loopback(request.getUrl().queryParameter("post_logout_redirect_uri"));
    }

    private static boolean loopback(HttpUrl url) {
        return LOOPBACK.contains(url.host());
    }

    private static boolean loopback(@Nullable String address) {
        if (address == null) {
            return true;
        }
        try {
            return LOOPBACK.contains(URI.create(address).getHost());
        } catch (IllegalArgumentException | NullPointerException noAddress) {
            return false;
        }
    }

    private static OAuth2HttpResponse page(int status, SignInPage page) {
        var headers = Headers.of(
                "Content-Type", "text/html;charset=UTF-8",
                "Cache-Control", "no-store",
                "Referrer-Policy", "same-origin",
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", page.policy());
        return new OAuth2HttpResponse(headers, status, page.html(), null);
    }
}
