package org.guildhall.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The words and examples of the document, kept as files under {@code openapi/}. */
final class Texts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Texts() {}

    static JsonNode read(String name) {
        var text = find(name);
        if (text == null) {
            throw new IllegalStateException("openapi/" + name + " is missing");
        }
        return text;
    }

    /** The file's content, or null when there is no such file. */
    static @Nullable JsonNode find(String name) {
        try (var file = Texts.class.getResourceAsStream("/openapi/" + name)) {
            return file == null ? null : JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("openapi/" + name, e);
        }
    }

    /** The same as maps, lists and values, as the document's model wants examples. */
    static Object plain(JsonNode json) {
        return JSON.convertValue(json, Object.class);
    }
}
