package org.guildhall.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * Work that the passing of time causes, such as a reminder that falls due: done again and again, by one replica at a time, each
 * time in a transaction of its own. A round that fails is done again, so it finds what is due by looking, and marks what it did.
 */
public interface Round {

    /** A verb phrase that names it for good, such as {@code expire-invitations}. */
    String name();

    /** How long it rests in between. */
    Duration every();

    /** Does everything that is due at this time. */
    void go(Instant now);
}
