package org.guildhall.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalSignInTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static LocalSignIn signIn;

    @BeforeAll
    static void start() {
        signIn = LocalSignIn.start(0, Cast.ALL);
    }

    @AfterAll
    static void stop() {
        signIn.close();
    }

    @Test
    void the_page_offers_everybody_of_the_cast() throws Exception {
        var page = get(authorize("http://localhost:8080/auth/callback")).body();

        assertThat(page).contains("evaluation sign-in");
        for (var persona : Cast.ALL) {
            assertThat(page).contains(persona.name(), persona.story());
        }
    }

    @Test
    void the_page_speaks_german_to_those_who_prefer_it() throws Exception {
        var request = HttpRequest.newBuilder(authorize("http://localhost:8080/auth/callback"))
                .header("Accept-Language", "de-AT,de;q=0.9,en;q=0.5")
                .build();

        assertThat(BROWSER.send(request, BodyHandlers.ofString()).body())
                .contains("lang=\"de\"", "Wer möchten Sie sein?");
    }

    @Test
    void choosing_somebody_leads_back_to_the_service_with_a_code() throws Exception {
        var answer = post(authorize("http://localhost:8080/auth/callback"), "person=grace", Map.of());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow())
                .startsWith("http://localhost:8080/auth/callback?code=");
    }

    @Test
    void nobody_outside_the_cast_gets_in() throws Exception {
        assertThat(post(authorize("http://localhost:8080/auth/callback"), "person=eve&username=eve", Map.of())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void no_answer_leaves_the_machine() throws Exception {
        assertThat(get(authorize("http://evil.example/")).statusCode()).isEqualTo(403);
    }

    @Test
    void no_other_website_may_use_it() throws Exception {
        var form = "grant_type=client_credentials&client_id=reporting&client_secret=any";
        var token = URI.create(signIn.issuer() + "/token");

        assertThat(post(token, form, Map.of("Origin", "http://evil.example")).statusCode())
                .isEqualTo(403);
        assertThat(post(token, form, Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_steward_carries_the_role_where_keycloak_puts_it() throws Exception {
        var claims = SignedJWT.parse(signIn.personToken(Cast.ADA)).getJWTClaimsSet();

        assertThat(claims.getSubject()).isEqualTo(Cast.ADA.subject());
        assertThat(claims.getAudience()).containsExactly("guildhall");
        assertThat(claims.getJSONObjectClaim("realm_access")).isEqualTo(Map.of("roles", List.of("steward")));
    }

    @Test
    void a_tool_is_named_by_its_client() throws Exception {
        var claims = SignedJWT.parse(signIn.serviceToken("reporting", "communities:read"))
                .getJWTClaimsSet();

        assertThat(claims.getSubject()).isEqualTo("reporting");
        assertThat(claims.getStringClaim("client_id")).isEqualTo("reporting");
        assertThat(claims.getStringClaim("azp")).isEqualTo("reporting");
        assertThat(claims.getStringClaim("scope")).isEqualTo("communities:read");
    }

    private static URI authorize(String callback) {
        return URI.create(signIn.issuer()
                + "/authorize?client_id=guildhall&response_type=code&scope=openid&state=s&redirect_uri=" + callback);
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return BROWSER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(URI address, String form, Map<String, String> headers) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        headers.forEach(request::header);
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }
}
