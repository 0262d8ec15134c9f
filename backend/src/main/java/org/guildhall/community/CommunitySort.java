package org.guildhall.community;

import java.util.List;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;

/** In which order communities are listed; an index stands behind each. */
public enum CommunitySort {
    NAME("name", false, Column.text("c.nameKey", here -> here.community().nameKey)),
    NEWEST("-createdAt", true, Column.time("c.createdAt", here -> here.community().createdAt)),
    LARGEST("-memberCount", true, Column.number("c.memberCount", here -> here.community().memberCount));

    private final String wire;
    final Keyset<Standing> keyset;

    CommunitySort(String wire, boolean descending, Column<Standing> column) {
        this.wire = wire;
        this.keyset = new Keyset<>(wire, descending, List.of(column, Column.id("c.id", here -> here.community().id)));
    }

    @Override
    public String toString() {
        return wire;
    }

    /** Read by JAX-RS from the {@code sort} parameter. */
    public static CommunitySort fromString(String wire) {
        for (var sort : values()) {
            if (sort.wire.equals(wire)) {
                return sort;
            }
        }
        throw new IllegalArgumentException(wire);
    }
}
