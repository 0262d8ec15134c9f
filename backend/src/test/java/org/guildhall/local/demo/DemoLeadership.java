package org.guildhall.local.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after what, by slug and handle. What happened is days ago; {@code until} is days from now, negative when it is over.
 */
record DemoLeadership(
        List<TermRow> terms,
        List<OfferRow> offers,
        List<HandoverRow> handovers,
        List<DutyRow> responsibilities,
        List<NewcomerRow> newcomers) {

    /** @param appointedBy the steward, when the person leads for the time being */
    record TermRow(
            String community,
            String person,
            int since,
            int until,
            @Nullable String appointedBy) {}

    record OfferRow(String community, String person, String by, String role, int offered, String message) {}

    record HandoverRow(
            String community,
            String from,
            String to,
            int proposed,
            @Nullable Integer accepted,
            String note) {}

    /** Held since some day, or offered and not answered; by oneself means volunteered. */
    record DutyRow(
            String community,
            String person,
            String kind,
            String by,
            @Nullable Integer since,
            @Nullable Integer until,
            @Nullable Integer offered,
            @Nullable String message) {}

    record NewcomerRow(
            String community,
            String person,
            String greeter,
            @Nullable Integer greeted) {}
}
