package org.guildhall.directory;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.guildhall.platform.ConstraintMeanings;
import org.guildhall.platform.Problem;
import org.guildhall.platform.Refusal;

/** How the refusals of the rules' tables are answered. */
@Singleton
final class DirectoryConstraints implements ConstraintMeanings {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of("group_rule_once", DirectoryConstraints::exists);
    }

    private static Refusal exists() {
        var detail = "There is a rule for this group and this community already.";
        return new Refusal.Conflict(
                "group-rule-exists", detail, List.of(Problem.Fault.at("/group", "group-rule-exists", detail)));
    }
}
