package org.guildhall.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.guildhall.platform.Round;

/** Applies every rule once a day: a community may have been at rest when somebody signed in, and a rule may be younger. */
@ApplicationScoped
class ApplyGroupRules implements Round {
    private final GroupRules rules;
    private final Applying applying;

    ApplyGroupRules(GroupRules rules, Applying applying) {
        this.rules = rules;
        this.applying = applying;
    }

    @Override
    public String name() {
        return "apply-group-rules";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void go(Instant now) {
        rules.enabled().forEach(ruled -> applying.byItself(ruled, null, now));
    }
}
