package org.guildhall.leadership;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** How long roles last, and when people are reminded. */
@ConfigMapping(prefix = "guildhall.leadership")
public interface LeadershipConfig {

    /** Months that somebody who accepts a role holds it for, until it is renewed. */
    @WithDefault("12")
    @Positive
    int termMonths();

    /** How long before its end a term is announced to end. */
    @WithDefault("P30D")
    Duration notice();

    /** How long an offer waits for an answer. */
    @WithDefault("P30D")
    Duration offer();

    /** When a term that begins now ends. */
    default Instant termFrom(Instant now) {
        return now.atZone(ZoneOffset.UTC).plusMonths(termMonths()).toInstant();
    }
}
