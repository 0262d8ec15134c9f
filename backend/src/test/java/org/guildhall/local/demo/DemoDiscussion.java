package org.guildhall.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A discussion; {@code ago} is days before today, and so is {@code expires} and {@code due} in the opening, but from now on.
 *
 * @param likes how many members liked it
 */
record DemoDiscussion(
        String kind,
        String by,
        int ago,
        String title,
        @Nullable List<String> tags,
        @Nullable String body,
        @Nullable Map<String, Object> opening,
        @Nullable List<Said> replies,
        @Nullable Closed closed,
        boolean guest,
        boolean pinned,
        int likes) {

    DemoDiscussion {
        tags = tags == null ? List.of() : tags;
        body = body == null ? "" : body.strip();
        opening = opening == null ? Map.of() : opening;
        replies = replies == null ? List.of() : replies;
    }

    /**
     * A reply, in the order of its number.
     *
     * @param on the number of the answer that it comments on
     * @param question which of the maker's questions it answers, from 0
     */
    record Said(
            String by,
            int ago,
            String text,
            boolean accepted,
            @Nullable Integer on,
            @Nullable String type,
            @Nullable Integer question) {}

    /** How it ended, and by whom; without one by its author. */
    record Closed(
            @Nullable String by,
            int ago,
            String outcome,
            @Nullable String note,
            @Nullable Map<String, String> summary) {}

    /** The opening as it is stored, with days as dates. */
    Map<String, Object> opening(Calendar calendar) {
        var stored = new HashMap<String, Object>(opening);
        if (stored.remove("expires") instanceof Integer days) {
            stored.put("expiresAt", calendar.workday(-days, "UTC", title).toString());
        }
        if (stored.get("due") instanceof Integer days) {
            stored.put("due", calendar.inDays(days).toString());
        }
        return stored;
    }
}
