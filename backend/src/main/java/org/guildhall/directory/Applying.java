package org.guildhall.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Applies a rule: gives and takes memberships, never roles. Of two that apply the same rule one waits; whoever joins or leaves
 * meanwhile was faster, and is left alone.
 */
@ApplicationScoped
class Applying {
    private final GroupRules rules;
    private final GroupPlan plan;
    private final GroupRuns runs;
    private final Granting granting;

    Applying(GroupRules rules, GroupPlan plan, GroupRuns runs, Granting granting) {
        this.rules = rules;
        this.plan = plan;
        this.runs = runs;
        this.granting = granting;
    }

    /** Applies it to everybody because a steward asks for it, and keeps the report whatever it says. */
    GroupRun byHand(GroupRules.Ruled ruled, Actor steward) {
        granting.record(ruled.rule().applied(steward));
        return apply(ruled, null, steward.id(), steward.now());
    }

    /**
     * Applies it because time has passed or somebody has signed in. Where nothing changes no report is kept.
     *
     * @param person the only one it is applied to, or null for everybody
     */
    void byItself(GroupRules.Ruled ruled, @Nullable UUID person, Instant now) {
        var _ = apply(ruled, person, null, now);
    }

    private GroupRun apply(GroupRules.Ruled ruled, @Nullable UUID person, @Nullable UUID steward, Instant now) {
        rules.hold(ruled.rule());
        var run = new GroupRun(ruled.rule(), steward, now);
        var lines = plan.steps(ruled.rule(), person).stream()
                .filter(step -> step.outcome().skips() || granting.did(step, ruled, now))
                .toList();
        lines.forEach(step -> run.count(step.outcome()));
        granting.count(ruled, run.added - run.removed);
        if (steward != null || run.added + run.removed > 0) {
            runs.store(run, lines);
        }
        return run;
    }
}
