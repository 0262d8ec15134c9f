package org.guildhall.community;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.guildhall.identity.Actor;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What narrows the list of members: different parameters narrow, and so does each word. */
public record MemberFilter(
        @RestQuery
        @Size(max = 100)
        @Parameter(description = "Words in the name or the handle, or in what people bring or want to learn.")
        @Nullable
        String q,

        @RestQuery
        @Size(max = 80)
        @Parameter(description = "For a picker: a word of the name, or the handle, begins with this.")
        @Nullable
        String name,

        @RestQuery @Parameter(description = "Only people in this role.") @Nullable
        Role role,

        @RestQuery @Size(max = 120) @Parameter(description = "Only people of this unit of the organisation.") @Nullable
        String orgUnit,

        @RestQuery @Size(max = 120) @Parameter(description = "Only people at this place.") @Nullable
        String location,

        @RestQuery @Parameter(description = "True for those who came within the last 30 days.") @Nullable
        Boolean newcomer) {
    private static final int MAX_WORDS = 8;
    private static final Duration NEW = Duration.ofDays(30);

    private static final String TEXT =
            "(column(m.search_key as String) || ' ' || lower(coalesce(m.bring, '')) || ' ' || lower(coalesce(m.learn, '')))";

    private static final String BEGINNING = "column(m.search_key as String) like :beginning escape '\\'";

    /** Further conditions on a membership {@code m} of a person {@code p}. */
    String condition() {
        var conditions = new ArrayList<String>();
        for (int i = 0; i < words().size(); i++) {
            conditions.add(TEXT + " like :word" + i + " escape '\\'");
        }
        if (name != null) {
            conditions.add(BEGINNING);
        }
        if (role != null) {
            conditions.add("m.role = :role");
        }
        if (orgUnit != null) {
            conditions.add("p.orgUnit = :orgUnit");
        }
        if (location != null) {
            conditions.add("p.location = :location");
        }
        if (newcomer != null) {
            conditions.add("m.since " + (newcomer ? ">" : "<=") + " :recently");
        }
        return conditions.stream().map(condition -> " and " + condition).reduce("", String::concat);
    }

    Map<String, Object> parameters(Actor actor) {
        var parameters = new HashMap<String, Object>();
        var words = words();
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, "%" + literally(words.get(i)) + "%");
        }
        if (name != null) {
            parameters.put("beginning", "% " + literally(typed(name)) + "%");
        }
        if (role != null) {
            parameters.put("role", role);
        }
        if (orgUnit != null) {
            parameters.put("orgUnit", orgUnit);
        }
        if (location != null) {
            parameters.put("location", location);
        }
        if (newcomer != null) {
            parameters.put("recently", actor.now().minus(NEW));
        }
        return parameters;
    }

    private static String typed(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^@", "");
    }

    private static String literally(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private List<String> words() {
        return Stream.of(Objects.requireNonNullElse(q, "")
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList();
    }
}
