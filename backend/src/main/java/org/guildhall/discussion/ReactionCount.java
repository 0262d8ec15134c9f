package org.guildhall.discussion;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many reacted in one way. */
public record ReactionCount(ReactionKind kind, int count) {

    /** Counts what a query aggregated: names of kinds between commas. */
    static List<ReactionCount> of(@Nullable String kinds) {
        var found = kinds(kinds);
        return found.stream()
                .distinct()
                .map(kind -> new ReactionCount(
                        kind, (int) found.stream().filter(kind::equals).count()))
                .toList();
    }

    static List<ReactionKind> kinds(@Nullable String kinds) {
        return kinds == null
                ? List.of()
                : Stream.of(kinds.split(","))
                        .map(ReactionKind::valueOf)
                        .sorted()
                        .toList();
    }
}
