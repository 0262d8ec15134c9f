package org.guildhall.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers that sort by the time they were made (UUID version 7, RFC 9562). */
public final class Ids {
    private static final int CANONICAL_LENGTH = 36;

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** The smallest id that can be made at that time, to cut lists that are sorted by id at a point in time. */
    public static UUID first(Instant time) {
        return new UUID(time.toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE);
    }

    /** The id a part of an address spells; empty when it is a name instead. */
    public static Optional<UUID> parse(String text) {
        try {
            return text.length() == CANONICAL_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
