package org.guildhall.platform;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What it means to the caller when the database refuses a row. Races are stopped by constraints; a feature says here how each
 * of its constraints is answered.
 */
@FunctionalInterface
public interface ConstraintMeanings {

    /** The refusal for each constraint, by the constraint's name in the schema. */
    Map<String, Supplier<Refusal>> refusals();
}
