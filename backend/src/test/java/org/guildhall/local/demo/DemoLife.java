package org.guildhall.local.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the communities lived on; every {@code at} and {@code decided} is days ago. */
record DemoLife(List<Pause> pauses, List<Closure> closures, List<Merger> mergers, List<Decision> stages) {

    record Pause(String community, String by, int at, String note) {}

    record Closure(String community, String by, int at, String successor, List<Point> checklist) {}

    record Merger(
            String absorbed,
            String survivor,
            String state,
            String by,
            int at,
            @Nullable String decidedBy,
            @Nullable Integer decided,
            @Nullable Integer newMembers,
            String reason,
            @Nullable String refusal) {}

    record Decision(
            String community,
            String by,
            int at,
            String from,
            String to,
            @Nullable String reason,
            List<Evidence> evidence) {}

    /** One point of the closing checklist, written as {@code GOALS DONE All forty.} */
    record Point(String point, String outcome, String note) {
        @JsonCreator
        static Point of(String words) {
            var parts = words.split(" ", 3);
            return new Point(parts[0], parts[1], parts[2]);
        }

        String json() {
            return "{\"point\":\"%s\",\"outcome\":\"%s\",\"note\":\"%s\"}".formatted(point, outcome, note);
        }
    }

    /** One line of evidence, written as {@code ORG_UNITS 6/2 (11) P60D}; a dash for what was not measured. */
    record Evidence(
            String key,
            @Nullable Integer value,
            int needed,
            @Nullable String n,
            @Nullable String window) {
        private static final Pattern WORDS = Pattern.compile("(\\w+) (-|\\d+)/(\\d+)(?: \\((\\d+)\\))?(?: (P\\w+))?");

        @JsonCreator
        static Evidence of(String words) {
            var found = WORDS.matcher(words);
            if (!found.matches()) {
                throw new IllegalArgumentException("Not evidence: " + words);
            }
            var value = found.group(2).equals("-") ? null : Integer.valueOf(found.group(2));
            return new Evidence(
                    found.group(1), value, Integer.parseInt(found.group(3)), found.group(4), found.group(5));
        }

        String json() {
            return "{\"key\":\"" + key + "\",\"needed\":" + needed
                    + (value == null ? "" : ",\"value\":" + value + ",\"met\":" + (value >= needed))
                    + (n == null ? "" : ",\"n\":" + n)
                    + (window == null ? "" : ",\"window\":\"" + window + "\"") + "}";
        }
    }
}
