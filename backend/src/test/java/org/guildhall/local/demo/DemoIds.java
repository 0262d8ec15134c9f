package org.guildhall.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Identifiers as the service makes them (UUID version 7), but with a name in the place of chance. */
final class DemoIds {

    private DemoIds() {}

    static UUID of(Instant at, String name) {
        var hash = hash(name);
        var time = at.toEpochMilli() << 16 | 0x7000 | hash.getMostSignificantBits() >>> 52;
        return new UUID(time, hash.getLeastSignificantBits()); // Its variant bits are right already.
    }

    static UUID hash(String name) {
        return UUID.nameUUIDFromBytes(("guildhall demo " + name).getBytes(StandardCharsets.UTF_8));
    }
}
