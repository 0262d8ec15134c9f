package org.guildhall.local.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A membership, written as {@code linus 690}, {@code grace LEADER 712} or {@code hugh LEFT 690..58}: who, as what, since how many
 * days, and for a membership that ended or pauses, since when.
 *
 * @param from days ago: joined, asked or was invited
 * @param until days ago: ended or paused
 */
record DemoMember(
        String handle,
        String state,
        String role,
        int from,
        @Nullable Integer until) {

    private static final Pattern WORDS = Pattern.compile("(\\w+)(?: ([A-Z]+))? (\\d+)(?:\\.\\.(\\d+))?");
    private static final Set<String> ROLES = Set.of("LEADER", "FACILITATOR");
    private static final Set<String> JOINED = Set.of("ACTIVE", "PAUSED", "LEFT", "REMOVED");
    private static final Set<String> ENDED = Set.of("LEFT", "REMOVED", "DECLINED", "EXPIRED");

    @JsonCreator
    static DemoMember of(String words) {
        var found = WORDS.matcher(words);
        if (!found.matches()) {
            throw new IllegalArgumentException("Not a membership: " + words);
        }
        var what = found.group(2) == null ? "ACTIVE" : found.group(2);
        return new DemoMember(
                found.group(1),
                ROLES.contains(what) ? "ACTIVE" : what,
                ROLES.contains(what) ? what : "MEMBER",
                Integer.parseInt(found.group(3)),
                found.group(4) == null ? null : Integer.valueOf(found.group(4)));
    }

    /** Whether the person belonged at some time, and not only asked or was asked. */
    boolean joined() {
        return JOINED.contains(state);
    }

    boolean ended() {
        return ENDED.contains(state);
    }
}
