package org.guildhall.charter;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.guildhall.platform.ConstraintMeanings;
import org.guildhall.platform.Refusal;

/** How the refusals of the charter tables are answered: somebody else began the same draft at the same moment. */
@Singleton
final class CharterConstraints implements ConstraintMeanings {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of(
                "charter_one_open", Refusal.Precondition::stale,
                "charter_number", Refusal.Precondition::stale);
    }
}
