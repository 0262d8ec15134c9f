package org.guildhall.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.guildhall.identity.Scopes;
import org.guildhall.local.Cast;
import org.guildhall.local.Persona;
import org.guildhall.platform.MergePatch;

/** Somebody who calls the API, and how their requests look. */
public record Caller(String name, Headers headers) {
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(MergePatch.MEDIA_TYPE, ContentType.JSON));

    public static final Caller NOBODY = new Caller("nobody", new Headers());

    /** A person with every scope, as after signing in. */
    public static Caller of(Persona persona) {
        return bearer(persona.handle(), Engines.token(persona, Scopes.ALL.toArray(String[]::new)));
    }

    /** A person the service has never seen. */
    public static Caller newcomer() {
        var handle = "p" + UUID.randomUUID().toString().substring(0, 12);
        var like = Cast.NOOR;
        return of(new Persona(
                handle,
                "Newcomer " + handle,
                like.pronouns(),
                like.orgUnit(),
                like.jobFamily(),
                like.location(),
                like.timeZone(),
                like.locale(),
                false,
                like.story(),
                like.storyInGerman()));
    }

    /** Somebody with this handle, who is in the directory's group of this name for their unit. */
    public static Caller inGroup(String handle, String group) {
        var like = Cast.NOOR;
        return of(new Persona(
                handle,
                "Colleague " + handle,
                like.pronouns(),
                group,
                like.jobFamily(),
                "",
                like.timeZone(),
                like.locale(),
                false,
                like.story(),
                like.storyInGerman()));
    }

    /** A program with a service account. */
    public static Caller service(String clientId, String... scopes) {
        return bearer(clientId, Engines.token(clientId, scopes));
    }

    public static Caller bearer(String name, String token) {
        return new Caller(name, new Headers(new Header("Authorization", "Bearer " + token)));
    }

    /** A request of this caller, to be completed. */
    public RequestSpecification request() {
        return given().config(CONFIG).basePath("/api/v1").headers(headers);
    }

    public Response get(String path, Object... parts) {
        return request().get(path, parts);
    }

    /** Without a body, and so without a type; REST Assured would say that it is a form. */
    public Response put(String path, Object... parts) {
        return request().noContentType().put(path, parts);
    }

    public Response put(String path, Map<String, ?> body) {
        return request().contentType(ContentType.JSON).body(body).put(path);
    }

    public Response delete(String path, Object... parts) {
        return request().delete(path, parts);
    }

    public Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post(path);
    }

    public Response patch(String path, String etag, Map<String, ?> changes) {
        return request()
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", etag)
                .body(changes)
                .patch(path);
    }

    @Override
    public String toString() {
        return name;
    }
}
