package org.guildhall.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** OpenAPI 3.1 as 3.0.3: the validator reads 3.1 and then lets wrong types pass. */
final class OlderDialect {
    private OlderDialect() {}

    static ObjectNode of(JsonNode document) {
        var older = (ObjectNode) document.deepCopy();
        older.put("openapi", "3.0.3");
        var info = (ObjectNode) older.required("info");
        info.remove("summary");
        ((ObjectNode) info.required("license")).remove("identifier");
        rewrite(older, older.required("components").required("headers"));
        return older;
    }

    private static void rewrite(JsonNode node, JsonNode headers) {
        if (node instanceof ObjectNode object) {
            if (object.get("type") instanceof ArrayNode types) {
                object.put("type", types.required(0).asText()).put("nullable", types.size() > 1);
            }
            if (object.get("anyOf") instanceof ArrayNode either
                    && "null".equals(either.path(1).path("type").asText())) {
                object.put("nullable", true).putArray("allOf").add(either.get(0));
                object.remove("anyOf");
            }
            if (object.get("examples") instanceof ArrayNode) {
                object.remove("examples");
            }
            if (object.get("security") instanceof ArrayNode ways) {
                ways.forEach(way ->
                        way.properties().forEach(scheme -> scheme.setValue(JsonNodeFactory.instance.arrayNode())));
            }
            // The validator does not follow references to headers.
            if (object.path("headers").path("X-Trace-Id").has("$ref")) {
                object.required("headers")
                        .properties()
                        .forEach(header -> header.setValue(headers.required(header.getKey())));
            }
        }
        node.forEach(part -> rewrite(part, headers));
    }
}
