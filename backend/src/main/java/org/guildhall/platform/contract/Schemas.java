package org.guildhall.platform.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.guildhall.platform.MergePatch;
import org.jspecify.annotations.Nullable;

/**
 * What is required, and what pages are called.
 *
 * <p>In an answer every component is there that is not {@code @Nullable}. In a request the constraints decide, nothing else is
 * accepted, and in a merge patch everything may be absent and null empties what may be empty.
 */
final class Schemas implements ContractFilter.Concern {
    private static final String PAGE = "Page";

    @Override
    public void complete(OpenAPI document, Code code) {
        var components = document.getComponents();
        components.setSchemas(named(components.getSchemas()));
        var requests = new HashSet<String>();
        var patches = new HashSet<String>();
        code.each(document, (operation, _) -> {
            if (operation.getRequestBody() != null) {
                operation.getRequestBody().getContent().getMediaTypes().forEach((type, content) -> {
                    (type.equals(MergePatch.MEDIA_TYPE) ? patches : requests).add(name(content.getSchema()));
                });
            }
        });
        components.getSchemas().forEach((name, schema) -> {
            if (patches.contains(name)) {
                patch(name, schema, code);
            } else if (requests.contains(name)) {
                schema.setAdditionalPropertiesBoolean(false);
            } else {
                answer(name, schema, code);
            }
        });
    }

    /** {@code PageCommunityView}, a page of {@code Community}, becomes {@code CommunityPage}. */
    private static Map<String, Schema> named(Map<String, Schema> generated) {
        var named = new TreeMap<String, Schema>();
        generated.forEach((name, schema) -> {
            named.put(named(name, schema), schema);
            if (schema.getProperties() != null) {
                schema.getProperties().values().stream()
                        .filter(property -> property.getRef() != null)
                        .forEach(property -> property.setRef(named(name(property), generated.get(name(property)))));
            }
        });
        return named;
    }

    private static String named(String name, @Nullable Schema schema) {
        return schema != null && page(schema) ? name(property(schema, "items").getItems()) + PAGE : name;
    }

    private static boolean page(Schema schema) {
        return schema.getProperties() != null && schema.getProperties().keySet().equals(Set.of("items", "page"));
    }

    private static void answer(String name, Schema schema, Code code) {
        if (page(schema)) {
            schema.setRequired(List.of("items", "page"));
            return;
        }
        var required = new ArrayList<String>();
        for (var component : code.components(name)) {
            if (!code.nullable(component) && schema.getProperties().containsKey(component.name())) {
                required.add(component.name());
            }
        }
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
    }

    private static void patch(String name, Schema schema, Code code) {
        schema.setAdditionalPropertiesBoolean(false);
        schema.setRequired(null);
        for (var component : code.components(name)) {
            if (code.nullable(component)) {
                schema.addProperty(component.name(), orNull(property(schema, component.name())));
            }
        }
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(property)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        return property.addType(SchemaType.NULL);
    }

    private static Schema property(Schema schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name));
    }

    private static String name(Schema schema) {
        return schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
    }
}
