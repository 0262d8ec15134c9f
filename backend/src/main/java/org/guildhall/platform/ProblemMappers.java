package org.guildhall.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.UnwrapException;
import org.jspecify.annotations.Nullable;

/** The one place where failures become answers. What is unknown is logged with its trace id and answered without a word of it. */
@ApplicationScoped
@UnwrapException(jakarta.transaction.RollbackException.class)
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final Instance<ConstraintMeanings> meanings;

    ProblemMappers(Problems problems, Instance<ConstraintMeanings> meanings) {
        this.problems = problems;
        this.meanings = meanings;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return problems.response(refusal);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> unauthenticated(Exception e, RoutingContext exchange) {
        return SignInChallenge.wanted(exchange)
                ? SignInChallenge.of(exchange)
                : Uni.createFrom()
                        .item(problems.response(401, "unauthenticated", "Sign in, or send a valid access token."));
    }

    /** The identity provider refused, or its answer came too late: back to the start, where one can sign in again. */
    @ServerExceptionMapper
    Response notCompleted(AuthenticationCompletionException e) {
        LOG.infof("A sign-in was not completed: %s", e.getMessage());
        return Response.seeOther(URI.create("/")).build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, ResourceInfo resource) {
        var right = resource.getResourceMethod().getAnnotation(PermissionsAllowed.class);
        var scope = right == null ? "" : String.join(", ", right.value());
        return problems.response(403, "scope-missing", "This needs an access with the scope " + scope + ".");
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        var violations = e.getConstraintViolations();
        var parameters = violations.stream().filter(ProblemMappers::ofParameter).toList();
        if (!parameters.isEmpty()) {
            return problems.response(
                    400,
                    "parameter-invalid",
                    "A parameter is outside its limits.",
                    parameters.stream()
                            .map(v -> Problem.Fault.parameter(lastName(v), code(v), v.getMessage()))
                            .toList());
        }
        return problems.response(new Refusal.Invalid(violations.stream()
                .map(v -> Problem.Fault.at(pointer(v), code(v), v.getMessage()))
                .toList()));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        if (e instanceof Idempotency.Replay) {
            return e.getResponse();
        }
        var status = e.getResponse().getStatus();
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException broken && status < 500) {
                return json(broken);
            }
        }
        return switch (status) {
            case 400 -> problems.response(400, "malformed", "The request could not be read.");
            case 404 -> problems.response(new Refusal.NotFound());
            case 405 ->
                Response.fromResponse(problems.response(405, "method-not-allowed", null))
                        .header("Allow", e.getResponse().getHeaderString("Allow"))
                        .build();
            case 406 -> problems.response(406, "not-acceptable", "This is available as application/json.");
            case 413 -> problems.response(413, "too-large", "The request is larger than 1 MiB.");
            case 415 -> problems.response(415, "unsupported-media-type", "Send application/json.");
            default -> status < 500 ? problems.response(status, "refused", null) : unknown(e);
        };
    }

    @ServerExceptionMapper
    Response unknown(Throwable failure) {
        if (stale(failure)) {
            return problems.response(Refusal.Precondition.stale());
        }
        var database = DatabaseFailure.in(failure);
        if (database != null) {
            if (database.constraint() != null) {
                for (var meaning : meanings) {
                    var refusal = meaning.refusals().get(database.constraint());
                    if (refusal != null) {
                        return problems.response(refusal.get());
                    }
                }
            }
            if (database.temporary()) {
                LOG.warnf("The database did not answer: %s", failure.getMessage());
                return problems.unavailable();
            }
        }
        LOG.error("Unexpected failure", failure);
        return problems.response(500, "internal", "Something went wrong on our side. Quote the trace id when you ask.");
    }

    /** Two edits of one version that ran at once: the second to be written was made on an older one. */
    private static boolean stale(@Nullable Throwable failure) {
        return failure != null && (failure instanceof OptimisticLockException || stale(failure.getCause()));
    }

    /** The JSON library's own mapper would answer with less. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return json(e);
    }

    private Response json(JacksonException e) {
        var pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
        var code = e instanceof UnrecognizedPropertyException ? "unknown-field" : "malformed";
        var detail = e instanceof UnrecognizedPropertyException unknown
                ? "There is no field \"" + unknown.getPropertyName() + "\" here."
                : "The JSON cannot be read" + (pointer.isEmpty() ? "." : " at " + pointer + ".");
        return problems.response(400, code, detail, List.of(Problem.Fault.at(pointer, code, detail)));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    /** A body's path is {@code method.argument.field…}; a merge-patched record's is {@code field…}. */
    private static String pointer(ConstraintViolation<?> violation) {
        var names = new ArrayList<String>();
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == jakarta.validation.ElementKind.PROPERTY
                    || node.getKind() == jakarta.validation.ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    names.add(String.valueOf(node.getIndex()));
                }
                if (node.getKind() == jakarta.validation.ElementKind.PROPERTY) {
                    names.add(node.getName());
                }
            }
        }
        return names.stream().map(name -> "/" + name).collect(Collectors.joining());
    }

    private static boolean ofParameter(ConstraintViolation<?> violation) {
        return Arrays.stream(violation.getLeafBean().getClass().getDeclaredFields())
                        .anyMatch(field -> field.isAnnotationPresent(RestQuery.class))
                || lastKind(violation) == jakarta.validation.ElementKind.PARAMETER;
    }

    private static jakarta.validation.ElementKind lastKind(ConstraintViolation<?> violation) {
        var last = jakarta.validation.ElementKind.BEAN;
        for (var node : violation.getPropertyPath()) {
            last = node.getKind();
        }
        return last;
    }

    private static String lastName(ConstraintViolation<?> violation) {
        var name = "";
        for (var node : violation.getPropertyPath()) {
            name = node.getName();
        }
        return name;
    }

    private static String code(ConstraintViolation<?> violation) {
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return annotation.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
