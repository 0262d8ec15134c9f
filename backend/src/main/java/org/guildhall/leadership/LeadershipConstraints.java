package org.guildhall.leadership;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.guildhall.platform.ConstraintMeanings;
import org.guildhall.platform.Refusal;

/** How the refusals of the leadership tables are answered. */
@Singleton
final class LeadershipConstraints implements ConstraintMeanings {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of(
                "handover_open",
                () -> new Refusal.Conflict(
                        "handover-open", "You are handing this community over already. Cancel that one first."),
                "responsibility_open",
                () -> new Refusal.Conflict(
                        "responsibility-open",
                        "This person has this responsibility, or is asked to take it on already."),
                "role_offer_open",
                () -> new Refusal.Conflict(
                        "already-offered", "This person has an open offer in this community. Withdraw it first."));
    }
}
