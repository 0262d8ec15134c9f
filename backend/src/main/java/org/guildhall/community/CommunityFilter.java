package org.guildhall.community;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What narrows the list of communities: the same parameter repeated widens, different ones narrow. */
public record CommunityFilter(
        @RestQuery
        @Size(max = 200)
        @Parameter(description = "Words that appear in the name, the tagline or the domain statement, in any order.")
        @Nullable
        String q,

        @RestQuery @Size(max = 10) @Parameter(description = "A tag; repeat it for any of several.")
        List<String> tag,

        @RestQuery @Parameter(description = "Who may see it; repeatable.")
        List<Visibility> visibility,

        @RestQuery @Parameter(description = "How people join; repeatable.")
        List<Joining> joining,

        @RestQuery @Parameter(description = "Whether it is at work; repeatable.")
        List<Status> status,

        @RestQuery @Parameter(description = "True for the communities I belong to, false for the others.") @Nullable
        Boolean mine) {
    private static final int MAX_WORDS = 8;

    private static final String TEXT = "lower(c.name || ' ' || coalesce(c.tagline, '') || ' ' || c.domainStatement)";

    /** Further conditions behind {@link Standings#LISTED}. */
    String condition() {
        var conditions = new ArrayList<String>();
        for (int i = 0; i < words().size(); i++) {
            conditions.add(TEXT + " like :word" + i + " escape '\\'");
        }
        if (!tag.isEmpty()) {
            conditions.add(IntStream.range(0, tag.size())
                    .mapToObj(i -> "array_contains(c.tags, :tag" + i + ")")
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        if (!visibility.isEmpty()) {
            conditions.add("c.visibility in :visibility");
        }
        if (!joining.isEmpty()) {
            conditions.add("c.joining in :joining");
        }
        if (!status.isEmpty()) {
            conditions.add("c.status in :status");
        }
        if (mine != null) {
            conditions.add((mine ? "" : "not ") + "coalesce(m.state in (ACTIVE, PAUSED), false)");
        }
        return conditions.stream().map(condition -> " and " + condition).reduce("", String::concat);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        var words = words();
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, "%" + words.get(i).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        IntStream.range(0, tag.size()).forEach(i -> parameters.put("tag" + i, tag.get(i)));
        put(parameters, "visibility", visibility);
        put(parameters, "joining", joining);
        put(parameters, "status", status);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, List<?> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }

    private List<String> words() {
        return Stream.of(Objects.requireNonNullElse(q, "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("\0", "")
                        .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList();
    }
}
