package org.guildhall.platform.contract;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Examples in the words of one organisation, from {@code openapi/examples}: {@code <operation>.request.json},
 * {@code <operation>.response.json}, and {@code <operation>.response.<status>.json} where one status looks different.
 */
final class Examples implements ContractFilter.Concern {

    @Override
    public void complete(OpenAPI document, Code code) {
        code.each(document, (operation, _) -> {
            if (operation.getRequestBody() != null) {
                show(operation.getRequestBody().getContent(), operation.getOperationId() + ".request");
            }
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (status.startsWith("2") && answer.getContent() != null) {
                    show(answer.getContent(), name(operation, status));
                }
            });
        });
    }

    private static String name(Operation operation, String status) {
        var usual = operation.getOperationId() + ".response";
        return Stream.of(usual + "." + status, usual)
                .filter(name -> Texts.find(file(name)) != null)
                .findFirst()
                .orElse(usual);
    }

    /** Exports are lines of text, which have an example of their own beside that of the JSON. */
    private static void show(Content content, String name) {
        content.getMediaTypes().forEach((type, shown) -> {
            var own = file(name + "." + type.substring(type.indexOf('/') + 1));
            shown.setExample(Texts.plain(Texts.read(Texts.find(own) == null ? file(name) : own)));
        });
    }

    private static String file(String name) {
        return "examples/" + name + ".json";
    }
}
