package org.guildhall.life;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of the evidence, as it stood.
 *
 * @param value null where it is not measured yet; then it is never met
 * @param n how many things or people the value was taken from
 * @param window the days it looks back, as an ISO 8601 duration
 */
@Schema(name = "Criterion")
record Criterion(
        Measure key,

        @Schema(description = "Absent while it is not measured yet.", examples = "4") @Nullable
        Integer value,

        @Schema(description = "At least this much.", examples = "5")
        int needed,

        @Schema(description = "How many things or people the value was taken from.", examples = "18") @Nullable
        Integer n,

        @Schema(description = "How far it looks back, as an ISO 8601 duration.", examples = "P60D") @Nullable
        String window,

        @Schema(description = "Absent while it is not measured yet.") @Nullable
        Boolean met) {

    static Criterion of(Measure key, int value, int needed) {
        return of(key, value, needed, null, null);
    }

    static Criterion of(Measure key, int value, int needed, @Nullable Integer n, @Nullable String window) {
        return new Criterion(key, value, needed, n, window, value >= needed);
    }

    /** Something that nothing in the service tells yet. */
    static Criterion notMeasured(Measure key, int needed, @Nullable String window) {
        return new Criterion(key, null, needed, null, window, null);
    }

    boolean holds() {
        return Boolean.TRUE.equals(met);
    }
}
