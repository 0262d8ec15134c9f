package org.guildhall.life;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.guildhall.platform.ConstraintMeanings;
import org.guildhall.platform.Refusal;

/** How the refusals of this package's tables are answered. */
@Singleton
final class LifeConstraints implements ConstraintMeanings {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of(
                "merger_open",
                () -> new Refusal.Conflict(
                        "merger-proposed", "Another merger is proposed already. Wait for the answer, or take it back."),
                "closure_in_force",
                () -> new Refusal.Conflict("community-closed", "This community is closed. It can still be read."));
    }
}
