package org.guildhall.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses parameters that an operation does not have: a misspelt filter must not look like one that matched everything. */
@Singleton
final class UnknownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo resource) {
        var given = uri.getQueryParameters().keySet();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var allowed = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::parameters);
        var unknown = given.stream()
                .filter(name -> !allowed.contains(name))
                .map(name ->
                        Problem.Fault.parameter(name, "unknown-parameter", "This operation has no such parameter."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal.Malformed("unknown-parameter", "A parameter is not known here.", unknown);
        }
    }

    private static Set<String> parameters(Method method) {
        var own = Arrays.stream(method.getParameters())
                .filter(p -> p.isAnnotationPresent(RestQuery.class))
                .map(p -> name(p.getAnnotation(RestQuery.class), p.getName()));
        var grouped = Arrays.stream(method.getParameterTypes())
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(RestQuery.class))
                .map(field -> name(field.getAnnotation(RestQuery.class), field.getName()));
        return Stream.concat(own, grouped).collect(Collectors.toUnmodifiableSet());
    }

    private static String name(RestQuery annotation, String declared) {
        return annotation.value().isEmpty() ? declared : annotation.value();
    }
}
