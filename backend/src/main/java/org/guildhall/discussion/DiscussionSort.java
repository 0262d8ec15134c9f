package org.guildhall.discussion;

import java.util.stream.Stream;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;

/** In which order discussions are listed; each has its index. */
public enum DiscussionSort {
    ACTIVITY(
            "-lastActivityAt",
            Column.number("d.pinRank", BriefRow::pinRank),
            Column.time("d.lastActivityAt", BriefRow::lastActivityAt)),
    CREATED("-createdAt", Column.time("d.createdAt", BriefRow::createdAt)),
    HELPFUL("-helpfulCount", Column.number("d.helpfulCount", BriefRow::helpfulCount));

    private final String wire;
    final Keyset<BriefRow> keyset;

    @SafeVarargs
    DiscussionSort(String wire, Column<BriefRow>... columns) {
        this.wire = wire;
        this.keyset = new Keyset<>(
                wire,
                true,
                Stream.concat(Stream.of(columns), Stream.of(Column.<BriefRow>id("d.id", BriefRow::id)))
                        .toList());
    }

    @Override
    public String toString() {
        return wire;
    }

    /** Read by JAX-RS from the {@code sort} parameter. */
    public static DiscussionSort fromString(String wire) {
        for (var sort : values()) {
            if (sort.wire.equals(wire)) {
                return sort;
            }
        }
        throw new IllegalArgumentException(wire);
    }
}
