package org.guildhall.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses parameters that an operation does not have, and values that it cannot read: a misspelt filter must not look like one that
 * matched everything, and JAX-RS alone would answer a bad value with 404.
 */
@Singleton
final class Parameters {
    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo resource) {
        if (uri.getPathParameters().values().stream()
                .flatMap(List::stream)
                .anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw new Refusal.NotFound();
        }
        var given = uri.getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var types = known.computeIfAbsent(resource.getResourceMethod(), Parameters::declared);
        var faults = given.entrySet().stream()
                .map(entry -> fault(entry.getKey(), entry.getValue(), types.get(entry.getKey())))
                .filter(Objects::nonNull)
                .toList();
        if (!faults.isEmpty()) {
            throw new Refusal.Malformed(faults.getFirst().code(), "A parameter is not understood.", faults);
        }
    }

    private static Problem.@Nullable Fault fault(String name, List<String> values, @Nullable Class<?> type) {
        if (type == null) {
            return Problem.Fault.parameter(name, "unknown-parameter", "This operation has no such parameter.");
        }
        return values.stream().allMatch(value -> readable(value, type))
                ? null
                : Problem.Fault.parameter(name, "parameter-invalid", "This value cannot be read.");
    }

    private static boolean readable(String value, Class<?> type) {
        try {
            if (type == int.class || type == Integer.class) {
                return Integer.toString(Integer.parseInt(value)).equals(value);
            }
            if (type == Boolean.class) {
                return "true".equals(value) || "false".equals(value);
            }
            if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> constant.toString().equals(value));
            }
            return !value.isEmpty() && value.indexOf('\0') < 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Map<String, Class<?>> declared(Method method) {
        var types = new HashMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                types.put(name(parameter, parameter.getName()), type(parameter.getParameterizedType()));
            } else if (parameter.getType().isRecord()) {
                for (var field : parameter.getType().getDeclaredFields()) {
                    if (field.isAnnotationPresent(RestQuery.class)) {
                        types.put(name(field, field.getName()), type(field.getGenericType()));
                    }
                }
            }
        }
        return Map.copyOf(types);
    }

    private static String name(AnnotatedElement element, String declared) {
        var given = element.getAnnotation(RestQuery.class).value();
        return given.isEmpty() ? declared : given;
    }

    private static Class<?> type(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }
}
