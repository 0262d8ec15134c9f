package org.guildhall.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.guildhall.platform.Problems;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.RestPath;

/** The problems an operation can answer with. What a resource says about one of them itself stays, and gets content and headers. */
final class Refusals implements ContractFilter.Concern {
    private static final Map<String, String> HEADERS = Map.of(
            "401", HttpHeaders.WWW_AUTHENTICATE,
            "429", HttpHeaders.RETRY_AFTER,
            "503", HttpHeaders.RETRY_AFTER);

    @Override
    public void complete(OpenAPI document, Code code) {
        var texts = Texts.read("problems.json");
        texts.properties()
                .forEach(text -> document.getComponents()
                        .addResponse(name(text.getValue()), shared(text.getKey(), text.getValue())));
        code.each(document, (operation, method) -> {
            var answers = new TreeMap<>(operation.getResponses().getAPIResponses());
            for (var status : possible(operation, method, code)) {
                var text = texts.required(status);
                var own = answers.get(status);
                if (own == null) {
                    answers.put(status, OASFactory.createAPIResponse().ref(name(text)));
                } else {
                    var example =
                            Texts.find("examples/" + operation.getOperationId() + ".response." + status + ".json");
                    fill(own, status, example == null ? text.required("example") : example);
                }
            }
            operation.getResponses().setAPIResponses(answers);
        });
    }

    private static Set<String> possible(Operation operation, MethodInfo method, Code code) {
        var possible = new TreeSet<>(Set.of("400", "429", "500", "503"));
        possible.addAll(code.statuses(method));
        possible.removeIf(status -> status.compareTo("400") < 0);
        if (!code.scopes(method).isEmpty()) {
            possible.addAll(Set.of("401", "403"));
        }
        if (method.parameters().stream().anyMatch(p -> p.hasAnnotation(RestPath.class))) {
            possible.add("404");
        }
        if (code.answerSchema(method).isPresent()) {
            possible.add("406");
        }
        if (operation.getRequestBody() != null) {
            possible.addAll(Set.of("413", "415", "422"));
        }
        if (code.idempotent(method)) {
            possible.addAll(Set.of("409", "422"));
        }
        if (Parameters.guarded(operation)) {
            possible.addAll(Set.of("412", "428"));
        }
        return possible;
    }

    private static APIResponse shared(String status, JsonNode text) {
        var answer = OASFactory.createAPIResponse()
                .description(text.required("description").asText());
        fill(answer, status, text.required("example"));
        return answer;
    }

    private static void fill(APIResponse answer, String status, JsonNode example) {
        Answers.everywhere(answer);
        if (HEADERS.containsKey(status)) {
            Answers.carry(answer, HEADERS.get(status));
        }
        answer.setContent(OASFactory.createContent()
                .addMediaType(
                        Problems.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem"))
                                .example(Texts.plain(problem(status, example)))));
    }

    private static JsonNode problem(String status, JsonNode example) {
        var problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "/developers/problems#" + example.required("code").asText());
        problem.setAll((ObjectNode) example);
        return problem.put("status", Integer.parseInt(status)).put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    }

    private static String name(JsonNode text) {
        return text.required("name").asText();
    }
}
