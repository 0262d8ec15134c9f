package org.guildhall.steward;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.guildhall.community.Status;
import org.guildhall.community.Visibility;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What narrows the inventory. */
record InventoryFilter(
        @RestQuery @Size(max = 80) @Parameter(description = "A part of the name.") @Nullable
        String q,

        @RestQuery @Parameter(description = "Whether it is at work; repeatable.")
        List<Status> status,

        @RestQuery @Parameter(description = "Who may see it; repeatable.")
        List<Visibility> visibility,

        @RestQuery @Parameter(description = "Why it may need a steward; repeatable, for any of several.")
        List<Attention> attention) {

    /** Further conditions on a community {@code c} with its latest activity, in SQL. */
    String condition() {
        var conditions = new ArrayList<String>();
        if (q != null) {
            conditions.add("c.name_key like :name escape '\\'");
        }
        if (!status.isEmpty()) {
            conditions.add("c.status in (:status)");
        }
        if (!visibility.isEmpty()) {
            conditions.add("c.visibility in (:visibility)");
        }
        if (!attention.isEmpty()) {
            var any = attention.stream().map(why -> "(" + why.condition + ")").toList();
            conditions.add("(" + String.join(" or ", any) + ")");
        }
        return conditions.stream().map(condition -> " and " + condition).reduce("", String::concat);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (q != null) {
            parameters.put("name", "%" + q.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (!status.isEmpty()) {
            parameters.put("status", status.stream().map(Enum::name).toList());
        }
        if (!visibility.isEmpty()) {
            parameters.put("visibility", visibility.stream().map(Enum::name).toList());
        }
        return parameters;
    }
}
