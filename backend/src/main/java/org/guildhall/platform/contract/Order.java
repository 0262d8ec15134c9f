package org.guildhall.platform.contract;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** One order, whatever order classes are found in: the document is compared byte for byte. */
final class Order implements ContractFilter.Concern {
    private static final List<HttpMethod> METHODS =
            List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.POST, HttpMethod.PATCH, HttpMethod.DELETE);

    @Override
    public void complete(OpenAPI document, Code code) {
        document.getPaths().getPathItems().values().forEach(Order::sort);
        document.getPaths().setPathItems(new TreeMap<>(document.getPaths().getPathItems()));
        document.setTags(document.getTags().stream()
                .sorted(Comparator.comparing(Tag::getName))
                .toList());
    }

    private static void sort(PathItem path) {
        var operations = new EnumMap<HttpMethod, Operation>(path.getOperations());
        operations.keySet().forEach(method -> path.setOperation(method, null));
        METHODS.stream()
                .filter(operations::containsKey)
                .forEach(method -> path.setOperation(method, operations.get(method)));
    }
}
