package org.guildhall.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.MethodInfo;

/** What success looks like: its content, and the headers that come with it. */
final class Answers implements ContractFilter.Concern {
    private static final String CREATED = "201";
    private static final String NOT_MODIFIED = "304";
    private static final Map<String, String> WORDS =
            Map.of("200", "Done; this is the answer.", "204", "Done; there is nothing to say.");

    @Override
    public void complete(OpenAPI document, Code code) {
        Texts.read("headers.json")
                .properties()
                .forEach(text -> document.getComponents().addHeader(text.getKey(), header(text.getValue())));
        code.each(document, (operation, method) -> {
            var declared = code.statuses(method);
            var answers = new TreeMap<>(operation.getResponses().getAPIResponses());
            answers.keySet().removeIf(status -> !status.startsWith("2") && !declared.contains(status));
            if (answers.keySet().stream().noneMatch(status -> status.startsWith("2"))) {
                answers.put(code.answerSchema(method).isPresent() ? "200" : "204", OASFactory.createAPIResponse());
            }
            answers.forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    complete(status, answer, method, code);
                }
            });
            if (Parameters.conditional(document, operation, method, code)) {
                answers.put(NOT_MODIFIED, notModified());
            }
            operation.getResponses().setAPIResponses(answers);
        });
    }

    private static void complete(String status, APIResponse answer, MethodInfo method, Code code) {
        code.answerSchema(method)
                .ifPresent(schema -> answer.setContent(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(schema)))));
        code.exports(method)
                .forEach(type -> answer.getContent()
                        .addMediaType(
                                type,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)))));
        if (!code.statuses(method).contains(status)) {
            answer.setDescription(WORDS.get(status));
        }
        everywhere(answer);
        if (code.versioned(method)) {
            carry(answer, HttpHeaders.ETAG);
        }
        if (code.paged(method)) {
            carry(answer, HttpHeaders.LINK);
        }
        if (code.idempotent(method)) {
            carry(answer, "Idempotency-Replayed");
            if (status.equals(CREATED)) {
                carry(answer, HttpHeaders.LOCATION);
            }
        }
    }

    private static APIResponse notModified() {
        var answer = OASFactory.createAPIResponse()
                .description("Nothing has changed since the version named in If-None-Match.");
        everywhere(answer);
        carry(answer, HttpHeaders.ETAG);
        return answer;
    }

    static void everywhere(APIResponse answer) {
        List.of("X-Trace-Id", "Guildhall-Version", "RateLimit", "RateLimit-Policy")
                .forEach(name -> carry(answer, name));
    }

    static void carry(APIResponse answer, String header) {
        answer.addHeader(header, OASFactory.createHeader().ref(header));
    }

    private static Header header(JsonNode text) {
        var example = text.required("example");
        return OASFactory.createHeader()
                .description(text.required("description").asText())
                .required(text.has("required"))
                .example(Texts.plain(example))
                .schema(OASFactory.createSchema()
                        .type(List.of(example.isInt() ? SchemaType.INTEGER : SchemaType.STRING)));
    }
}
