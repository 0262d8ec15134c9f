package org.guildhall.steward;

import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.guildhall.activity.ActivityKind;
import org.guildhall.platform.Ids;
import org.guildhall.platform.Problem;
import org.guildhall.platform.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What narrows the audit trail. */
record AuditFilter(
        @RestQuery @Parameter(description = "Id of the person or service account who did it.") @Nullable
        String actor,

        @RestQuery @Parameter(description = "What happened, such as `community.opened`; repeatable.")
        List<String> kind,

        @RestQuery @Pattern(regexp = AuditFilter.DATE) @Parameter(description = "From this day on, in UTC.") @Nullable
        String from,

        @RestQuery
        @Pattern(regexp = AuditFilter.DATE)
        @Parameter(description = "To the end of this day, in UTC.")
        @Nullable
        String to) {
    static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    /** An id is made when its activity is recorded: in the same request, so never this much later than the activity's time. */
    private static final Duration SAME_REQUEST = Duration.ofHours(1);

    /** Further conditions on an activity {@code a}. */
    String condition() {
        var conditions = new ArrayList<String>();
        if (actor != null) {
            conditions.add("a.actorId = :who");
        }
        if (!kind.isEmpty()) {
            conditions.add("a.kind in :kinds");
        }
        if (from != null) {
            conditions.add("a.at >= :from and a.id >= :fromId");
        }
        if (to != null) {
            conditions.add("a.at < :to and a.id < :toId");
        }
        return conditions.stream().map(condition -> " and " + condition).reduce("", String::concat);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (actor != null) {
            parameters.put("who", Ids.parse(actor).orElseThrow(() -> unreadable("actor")));
        }
        if (!kind.isEmpty()) {
            parameters.put("kinds", kind.stream().map(AuditFilter::kind).toList());
        }
        if (from != null) {
            var start = day("from", from);
            parameters.put("from", start);
            parameters.put("fromId", Ids.first(start));
        }
        if (to != null) {
            var end = day("to", to).plus(Duration.ofDays(1));
            parameters.put("to", end);
            parameters.put("toId", Ids.first(end.plus(SAME_REQUEST)));
        }
        return parameters;
    }

    private static ActivityKind kind(String wire) {
        for (var kind : ActivityKind.values()) {
            if (kind.wire().equals(wire)) {
                return kind;
            }
        }
        throw unreadable("kind");
    }

    private static Instant day(String parameter, String text) {
        try {
            return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw unreadable(parameter);
        }
    }

    private static Refusal unreadable(String parameter) {
        var fault = Problem.Fault.parameter(parameter, "parameter-invalid", "This value cannot be read.");
        return new Refusal.Malformed("parameter-invalid", "A parameter is not understood.", List.of(fault));
    }
}
