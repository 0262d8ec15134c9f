package org.guildhall.local.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A community with its charters, oldest first, and everybody who ever belonged.
 *
 * @param started days ago
 * @param pausedUntil days from now
 */
record DemoCommunity(
        String slug,
        String name,
        String tagline,
        String emoji,
        String accent,
        String domainStatement,
        List<String> tags,
        String visibility,
        String joining,
        String status,
        String stage,
        boolean official,
        String timeZone,
        String locale,
        int started,
        @Nullable Integer pausedUntil,
        @Nullable String closedReason,
        List<Charter> charters,
        List<DemoMember> members) {

    /**
     * One version of the charter.
     *
     * @param by who wrote it last; its starter when absent
     * @param written days ago
     * @param consulted since how many days members are asked, or how many days ago they were
     * @param until the last day they are asked, in days from now; negative when it has passed
     * @param ratified days ago; by the community's starter
     * @param review days from now; negative when overdue
     */
    record Charter(
            String state,
            @Nullable Integer ratified,
            @Nullable String by,
            @Nullable Integer written,
            @Nullable Integer consulted,
            @Nullable Integer until,
            @Nullable String purpose,
            String forWhom,
            @Nullable String inScope,
            @Nullable String outOfScope,
            @Nullable String norms,
            @Nullable String rhythm,
            @Nullable String decisions,
            @Nullable Integer review) {}

    /** Who started it: the first leader of the list. */
    DemoMember starter() {
        return members.stream()
                .filter(member -> member.role().equals("LEADER"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(slug + " has no leader."));
    }

    /** The charter that people see first: the one in force, else the first draft. */
    Charter shown() {
        return charters.stream()
                .filter(charter -> charter.state().equals("RATIFIED"))
                .findFirst()
                .orElseGet(charters::getFirst);
    }

    long activeMembers() {
        return members.stream()
                .filter(member -> member.state().equals("ACTIVE"))
                .count();
    }
}
