package org.guildhall.community;

import java.util.List;
import org.guildhall.community.Memberships.Member;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;

/** In which order members are listed; an index stands behind each. */
public enum MemberSort {
    ROLE("role", false, Column.number("m.rank", member -> member.membership().rank)),
    NAME("name", false, Column.text("m.nameKey", member -> member.membership().nameKey)),
    NEWEST("-since", true, Column.time("m.since", member -> member.membership().since));

    private final String wire;
    final Keyset<Member> keyset;

    MemberSort(String wire, boolean descending, Column<Member> column) {
        this.wire = wire;
        this.keyset =
                new Keyset<>(wire, descending, List.of(column, Column.id("m.id", member -> member.membership().id)));
    }

    @Override
    public String toString() {
        return wire;
    }

    /** Read by JAX-RS from the {@code sort} parameter. */
    public static MemberSort fromString(String wire) {
        for (var sort : values()) {
            if (sort.wire.equals(wire)) {
                return sort;
            }
        }
        throw new IllegalArgumentException(wire);
    }
}
