package org.guildhall.contract;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.guildhall.testing.Caller;

/** Sends an operation as the contract's example shows it, to something that is not there. */
record Sending(Contract.Operation operation, UnaryOperator<RequestSpecification> changes) {

    static Sending of(Contract.Operation operation) {
        return new Sending(operation, UnaryOperator.identity());
    }

    Sending with(UnaryOperator<RequestSpecification> change) {
        return new Sending(operation, change);
    }

    Response by(Caller caller) {
        var request = caller.request().basePath("");
        if (hasBody(operation)) {
            var content = operation
                    .content()
                    .required("requestBody")
                    .required("content")
                    .properties()
                    .iterator()
                    .next();
            request.contentType(content.getKey())
                    .body(content.getValue().required("example").toString());
        }
        if (operation.answers(428)) {
            request.header("If-Match", "\"0-0\"");
        }
        if (operation.content().findValuesAsText("name").contains("Idempotency-Key")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        for (var parameter : operation.content().path("parameters")) {
            if ("query".equals(parameter.path("in").asText())
                    && parameter.path("required").asBoolean()) {
                request.queryParam(
                        parameter.required("name").asText(), UUID.randomUUID().toString());
            }
        }
        var path = operation.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return changes.apply(request).request(operation.method(), path);
    }

    static boolean hasBody(Contract.Operation operation) {
        return operation.content().has("requestBody");
    }

    static List<String> scopes(Contract.Operation operation) {
        return operation.content().findValues("token").stream()
                .flatMap(token -> token.valueStream())
                .map(scope -> scope.asText())
                .toList();
    }
}
