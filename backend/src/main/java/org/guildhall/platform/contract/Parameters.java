package org.guildhall.platform.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jboss.jandex.MethodInfo;

/** What many operations take: parts of the address, the parameters of pages, preconditions and keys against doing things twice. */
final class Parameters implements ContractFilter.Concern {
    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";

    @Override
    public void complete(OpenAPI document, Code code) {
        var texts = Texts.read("parameters.json");
        texts.properties()
                .forEach(text -> document.getComponents()
                        .addParameter(
                                text.getKey(),
                                OASFactory.createParameter()
                                        .name(text.getKey())
                                        .in(In.valueOf(text.getValue()
                                                .required("in")
                                                .asText()
                                                .toUpperCase(Locale.ROOT)))
                                        .required(text.getValue()
                                                .required("required")
                                                .asBoolean())
                                        .description(text.getValue()
                                                .required("description")
                                                .asText())
                                        .example(Texts.plain(text.getValue().required("example")))
                                        .schema(schema(document, text.getKey(), code))));
        var shared = document.getComponents().getParameters().keySet();
        code.each(document, (operation, method) -> {
            var parameters = new ArrayList<>(
                    operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters());
            parameters.replaceAll(own -> shared.contains(own.getName()) ? reference(own.getName()) : own);
            if (code.idempotent(method)) {
                parameters.add(code.keyRequired(method) ? required(document, KEY) : reference(KEY));
            }
            if (conditional(document, operation, method, code)) {
                parameters.add(reference("If-None-Match"));
            }
            parameters.sort(Comparator.comparing(parameter -> place(document, parameter)));
            operation.setParameters(parameters.isEmpty() ? null : parameters);
        });
    }

    /** Whether the operation answers 304 to who has the newest already. */
    static boolean conditional(OpenAPI document, Operation operation, MethodInfo method, Code code) {
        return code.versioned(method)
                && document.getPaths().getPathItems().values().stream()
                        .map(PathItem::getGET)
                        .anyMatch(get -> Objects.equals(get, operation));
    }

    /** Whether the operation changes only the version that it is told. */
    static boolean guarded(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(p -> IF_MATCH.equals(p.getName())
                                || String.valueOf(p.getRef()).endsWith("/" + IF_MATCH));
    }

    /** As the operations that read it constrain it; text when none of them reads it itself. */
    private static Schema schema(OpenAPI document, String name, Code code) {
        var found = new ArrayList<Schema>();
        code.each(document, (operation, _) -> {
            if (operation.getParameters() != null) {
                operation.getParameters().stream()
                        .filter(own -> name.equals(own.getName()))
                        .map(Parameter::getSchema)
                        .forEach(found::add);
            }
        });
        return found.isEmpty() ? OASFactory.createSchema().type(List.of(SchemaType.STRING)) : found.getFirst();
    }

    /** The address first, then what is the operation's own, then pages and headers. */
    private static int place(OpenAPI document, Parameter parameter) {
        var shared = parameter.getRef() != null;
        var name = shared ? parameter.getRef().substring(parameter.getRef().lastIndexOf('/') + 1) : parameter.getName();
        var in = Objects.requireNonNullElse(
                        document.getComponents().getParameters().get(name), parameter)
                .getIn();
        return in == In.PATH ? 0 : shared ? 2 + in.ordinal() : 1;
    }

    /** The same parameter where it may not be left out. */
    private static Parameter required(OpenAPI document, String name) {
        var shared =
                Objects.requireNonNull(document.getComponents().getParameters().get(name));
        return OASFactory.createParameter()
                .name(name)
                .in(shared.getIn())
                .required(true)
                .description(shared.getDescription())
                .example(shared.getExample())
                .schema(shared.getSchema());
    }

    private static Parameter reference(String name) {
        return OASFactory.createParameter().ref(name);
    }
}
