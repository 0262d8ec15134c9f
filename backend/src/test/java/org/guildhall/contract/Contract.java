package org.guildhall.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The document of the API, as tests look at it. */
public final class Contract {
    private static final JsonNode DOCUMENT = read();
    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(
                            OlderDialect.of(DOCUMENT).toString())
                    .build();

    /** Every operation the document describes. */
    public static final List<Operation> OPERATIONS = operations();

    private Contract() {}

    /** One operation, with the document's own words about it. */
    public record Operation(String id, String method, String path, JsonNode content) {

        public List<Integer> statuses() {
            return content.required("responses")
                    .propertyStream()
                    .map(r -> Integer.valueOf(r.getKey()))
                    .toList();
        }

        public boolean answers(int status) {
            return statuses().contains(status);
        }

        boolean serves(String method, String path) {
            var pattern = this.path.replaceAll("\\{[^}]+}", "[^/]+");
            return this.method.equals(method) && Pattern.matches(pattern, path);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Optional<Operation> operation(String method, String path) {
        return OPERATIONS.stream()
                .filter(operation -> operation.serves(method, path))
                .findFirst();
    }

    /** What is wrong with an exchange; a request that was refused may be as wrong as it likes. */
    static List<String> faults(Request request, Response response) {
        var faults =
                new ArrayList<>(messages(VALIDATOR.validateResponse(request.getPath(), request.getMethod(), response)));
        if (response.getStatus() < 400) {
            faults.addAll(messages(VALIDATOR.validateRequest(request)));
        }
        return faults;
    }

    private static List<String> messages(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(ValidationReport.Message::getMessage)
                .toList();
    }

    private static List<Operation> operations() {
        return DOCUMENT.required("paths")
                .propertyStream()
                .flatMap(Contract::operations)
                .toList();
    }

    private static Stream<Operation> operations(java.util.Map.Entry<String, JsonNode> path) {
        return path.getValue()
                .propertyStream()
                .map(operation -> new Operation(
                        operation.getValue().required("operationId").asText(),
                        operation.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        operation.getValue()));
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Path.of("../openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
