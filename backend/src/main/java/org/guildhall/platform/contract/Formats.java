package org.guildhall.platform.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Ids and times in place instead of by reference, patterns in the dialect of JSON Schema, and enums that may grow. */
final class Formats implements ContractFilter.Concern {
    private static final String REFERENCE = "#/components/schemas/";

    private record Format(String name, String example) {}

    private static final Map<String, Format> FORMATS = Map.of(
            "UUID", new Format("uuid", "0193b2c4-7d1e-7a52-9c3f-5b8e1f0a6d24"),
            "Instant", new Format("date-time", "2026-11-23T09:30:00Z"),
            "LocalDate", new Format("date", "2027-03-31"));

    @Override
    public void complete(OpenAPI document, Code code) {
        var schemas = document.getComponents().getSchemas();
        FORMATS.keySet().forEach(document.getComponents()::removeSchema);
        schemas.values().forEach(Formats::rewrite);
        code.each(document, (operation, _) -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> rewrite(parameter.getSchema()));
            }
        });
    }

    private static void rewrite(Schema schema) {
        if (schema.getRef() != null) {
            inline(schema);
        }
        if (schema.getPattern() != null) {
            schema.setPattern(portable(schema.getPattern()));
        }
        if (schema.getEnumeration() != null && schema.getDefaultValue() == null) {
            var meaning = schema.getDescription() == null ? "" : schema.getDescription() + " ";
            schema.setDescription(meaning + "More values may come; treat one you do not know as unknown.");
        }
        if (schema.getItems() != null) {
            rewrite(schema.getItems());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Formats::rewrite);
        }
    }

    private static void inline(Schema schema) {
        var format = FORMATS.get(schema.getRef().replace(REFERENCE, ""));
        if (format == null) {
            // The type is the referenced schema's to say.
            schema.setType(null);
            schema.setExamples(null);
            return;
        }
        schema.setRef(null);
        schema.setType(new ArrayList<>(List.of(SchemaType.STRING)));
        schema.setFormat(format.name());
        if (schema.getExamples() == null) {
            schema.setExamples(List.of(format.example()));
        }
    }

    /** Java matches the whole text and knows possessive quantifiers and {@code \p{Cc}}; JSON Schema searches, and knows neither everywhere. */
    private static String portable(String pattern) {
        var plain = pattern.replace("*+", "*").replace("\\p{Cc}", "\\u0000-\\u001F\\u007F-\\u009F");
        return "^(?:" + plain + ")$";
    }
}
