package org.guildhall.admission;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.guildhall.platform.ConstraintMeanings;
import org.guildhall.platform.Refusal;

/** How the refusals of the table of appeals are answered. */
@Singleton
final class AppealConstraints implements ConstraintMeanings {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("appeal_pkey", AppealConstraints::appealExists);
    }

    static Refusal appealExists() {
        return new Refusal.Conflict("appeal-exists", "You have appealed already. A steward answers it.");
    }
}
