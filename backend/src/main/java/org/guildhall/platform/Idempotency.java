package org.guildhall.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Keeps the answer of a POST beside its effect, in the same transaction, and repeats it to whoever asks again with the same key.
 *
 * <p>Runs inside {@code @Transactional}. A second request while the first is under way is answered at once, so that it holds no
 * connection.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class Idempotency {
    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_KEY_LENGTH = 200;

    private final EntityManager database;
    private final ObjectMapper json;
    private final CurrentIdentityAssociation identity;
    private final HttpHeaders headers;

    Idempotency(EntityManager database, ObjectMapper json, CurrentIdentityAssociation identity, HttpHeaders headers) {
        this.database = database;
        this.json = json;
        this.identity = identity;
        this.headers = headers;
    }

    /** The stored answer, on its way out. Nothing was done, so the transaction has nothing to lose. */
    static final class Replay extends WebApplicationException {
        Replay(Response stored) {
            super(stored);
        }
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null && call.getMethod().getAnnotation(Idempotent.class).required()) {
            throw refuse("idempotency-key-required", "Send an Idempotency-Key with this request.", "not-null");
        }
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > MAX_KEY_LENGTH) {
            throw refuse("idempotency-key-invalid", "Idempotency-Key has 1 to 200 characters.", "size");
        }
        var caller = identity.getIdentity().getPrincipal().getName();
        var fingerprint = fingerprint(call);
        lock(caller, key);
        replay(caller, key, fingerprint);
        var result = call.proceed();
        store(caller, key, fingerprint, (RestResponse<?>) result);
        return result;
    }

    private static Refusal refuse(String code, String detail, String fault) {
        return new Refusal.Malformed(code, detail, List.of(Problem.Fault.parameter(HEADER, fault, detail)));
    }

    private void lock(String caller, String key) {
        var free = (Boolean) database.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:request, 0))", Boolean.class)
                .setParameter("request", caller + " " + key)
                .getSingleResult();
        if (!free) {
            throw new Refusal.Conflict("in-flight", "The same request is still being carried out.");
        }
    }

    private void replay(String caller, String key, String fingerprint) {
        List<?> stored = database.createNativeQuery(
                        "select fingerprint, status, location, etag, body from idempotency where caller = :caller and key = :key")
                .setParameter("caller", caller)
                .setParameter("key", key)
                .getResultList();
        if (stored.isEmpty()) {
            return;
        }
        var row = (Object[]) stored.getFirst();
        if (!fingerprint.equals(row[0])) {
            throw new Refusal.Invalid("idempotency-key-reused", "This key was used for another request.");
        }
        var answer = Response.status((Integer) row[1])
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, row[2])
                .header(HttpHeaders.ETAG, row[3])
                .header("Idempotency-Replayed", "true")
                .entity(row[4]);
        throw new Replay(answer.build());
    }

    private void store(String caller, String key, String fingerprint, RestResponse<?> answer)
            throws JsonProcessingException {
        var shown = answer.getEntity() instanceof Idempotent.ShownOnce once ? once.withoutSecret() : answer.getEntity();
        var _ = database.createNativeQuery("""
                        insert into idempotency (caller, key, fingerprint, status, location, etag, body)
                        values (:caller, :key, :fingerprint, :status, :location, :etag, :body)""")
                .setParameter("caller", caller)
                .setParameter("key", key)
                .setParameter("fingerprint", fingerprint)
                .setParameter("status", answer.getStatus())
                .setParameter("location", answer.getHeaderString(HttpHeaders.LOCATION))
                .setParameter("etag", shown instanceof Versioned view ? Etags.of(view) : null)
                .setParameter("body", json.writeValueAsString(shown))
                .executeUpdate();
    }

    /** The operation and all its arguments; bodies are records, whose text form is their content. */
    private static String fingerprint(InvocationContext call) throws NoSuchAlgorithmException {
        var request = call.getMethod().toGenericString() + Arrays.deepToString(call.getParameters());
        var hash = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
