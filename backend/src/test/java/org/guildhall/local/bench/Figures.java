package org.guildhall.local.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What a run of one work gave.
 *
 * @param failures statuses of the answers that were not as expected; they count as requests
 * @param bytes of an answer on average, with its header
 */
public record Figures(
        int requests, double perSecond, double p50, double p95, double p99, List<Integer> failures, long bytes) {

    static Figures of(long[] nanos, double seconds, List<Integer> failures, long bytes) {
        Arrays.sort(nanos);
        return new Figures(
                nanos.length,
                nanos.length / seconds,
                millis(nanos, 0.50),
                millis(nanos, 0.95),
                millis(nanos, 0.99),
                failures,
                bytes / Math.max(1, nanos.length));
    }

    /** The smallest time within which that share of the answers came. */
    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
