package org.guildhall.platform.contract;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.guildhall.platform.Idempotent;
import org.guildhall.platform.Page;
import org.guildhall.platform.Versioned;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the application's classes say about operations and schemas, read from their index. */
final class Code {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView index;
    private final Map<String, MethodInfo> operations;
    private final Map<String, ClassInfo> records;

    Code(IndexView index) {
        this.index = index;
        this.operations = index.getAnnotations(Operation.class).stream()
                .filter(a -> a.target().kind() == AnnotationTarget.Kind.METHOD && a.value("operationId") != null)
                .collect(Collectors.toMap(
                        a -> a.value("operationId").asString(), a -> a.target().asMethod(), (first, _) -> first));
        this.records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.toMap(this::schemaName, type -> type, Code::named, HashMap::new));
    }

    /** Of two records with one name, the one that was given it on purpose. */
    private static ClassInfo named(ClassInfo first, ClassInfo second) {
        return first.declaredAnnotation(Schema.class) != null ? first : second;
    }

    /** Visits the document's operations together with their methods. */
    void each(OpenAPI document, BiConsumer<org.eclipse.microprofile.openapi.models.Operation, MethodInfo> visit) {
        document.getPaths().getPathItems().values().stream()
                .map(path -> path.getOperations().values())
                .flatMap(Collection::stream)
                .forEach(operation -> visit.accept(
                        operation,
                        Objects.requireNonNull(operations.get(operation.getOperationId()), "operationId is missing")));
    }

    /** The scope a token needs; empty for an operation that is open to everybody. */
    List<String> scopes(MethodInfo method) {
        var annotation = method.annotation(PermissionsAllowed.class);
        return annotation == null ? List.of() : Arrays.asList(annotation.value().asStringArray());
    }

    /** Whether the operation is refused without a key. */
    boolean keyRequired(MethodInfo method) {
        var annotation = method.annotation(Idempotent.class);
        return annotation != null
                && annotation.value("required") != null
                && annotation.value("required").asBoolean();
    }

    boolean idempotent(MethodInfo method) {
        return method.hasAnnotation(Idempotent.class);
    }

    /** Whether the answer carries an ETag. */
    boolean versioned(MethodInfo method) {
        var type = index.getClassByName(answer(method).name());
        return type != null && type.interfaceNames().contains(DotName.createSimple(Versioned.class));
    }

    boolean paged(MethodInfo method) {
        return answer(method).name().equals(DotName.createSimple(Page.class));
    }

    /** The types, beside JSON, in which a list can be had as lines. */
    List<String> exports(MethodInfo method) {
        var annotation = method.annotation(DotName.createSimple(Produces.class));
        return annotation == null
                ? List.of()
                : Arrays.stream(annotation.value().asStringArray())
                        .filter(type -> !type.equals(MediaType.APPLICATION_JSON))
                        .toList();
    }

    /** Name of the schema of the answer's content; empty when the operation answers nothing, or describes itself what it answers. */
    Optional<String> answerSchema(MethodInfo method) {
        var answer = answer(method);
        if (answer.kind() == Type.Kind.VOID || answer.name().equals(DotName.createSimple(Response.class))) {
            return Optional.empty();
        }
        return Optional.of(
                paged(method) ? name(answer.asParameterizedType().arguments().getFirst()) + "Page" : name(answer));
    }

    /** The statuses that the method itself describes. */
    Set<String> statuses(MethodInfo method) {
        return method.annotationsWithRepeatable(APIResponse.class, index).stream()
                .map(response -> response.value("responseCode").asString())
                .collect(Collectors.toSet());
    }

    /** Components of the record behind a schema; none when it is not made from one. */
    List<RecordComponentInfo> components(String schema) {
        var type = records.get(schema);
        return type == null ? List.of() : type.recordComponents();
    }

    boolean nullable(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE) || component.hasAnnotation(NULLABLE);
    }

    private static Type answer(MethodInfo method) {
        var type = method.returnType();
        return type.name().equals(DotName.createSimple(RestResponse.class))
                ? type.asParameterizedType().arguments().getFirst()
                : type;
    }

    private String name(Type type) {
        return schemaName(Objects.requireNonNull(index.getClassByName(type.name())));
    }

    private String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(Schema.class);
        var name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
