package org.guildhall.life;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.guildhall.activity.Activity;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.Stage;
import org.guildhall.community.Standing;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Holds the evidence against the rules, to show it and to decide on it. */
@ApplicationScoped
class Maturing {
    private final Evidence evidence;
    private final StagePolicy policy;
    private final StageDecisions decisions;
    private final Communities communities;

    Maturing(Evidence evidence, StagePolicy policy, StageDecisions decisions, Communities communities) {
        this.evidence = evidence;
        this.policy = policy;
        this.decisions = decisions;
        this.communities = communities;
    }

    StageView show(Standing here) {
        var community = here.community();
        var since = decisions.since(community);
        return new StageView(
                community.stage,
                since,
                transitions(here, since),
                new StageView.Can(StagePolicy.decide(here).allowed()));
    }

    /**
     * Takes the decision, and keeps the numbers it was taken on.
     *
     * @throws Refusal.Conflict when that stage does not follow the present one
     * @throws Refusal.Invalid when the evidence does not recommend it and there is no reason
     */
    Activity decide(Standing here, Stage stage, @Nullable String reason) {
        communities.hold(here.community());
        var since = decisions.since(here.community());
        var transition = transitions(here, since).stream()
                .filter(possible -> possible.to() == stage)
                .findFirst()
                .orElseThrow(() -> new Refusal.Conflict(
                        "stage-not-next", "This stage does not follow the present one. Read what may come next."));
        if (!transition.recommended() && (reason == null || reason.isBlank())) {
            throw new Refusal.Invalid(
                    "/reason", "reason-missing", "must say why, as the evidence does not recommend it");
        }
        var decision = new StageDecision(here.community(), transition, reason, here.actor());
        decisions.persist(decision);
        return here.community().decide(stage, decision.subject(), here.actor()).because(reason);
    }

    List<StageDecisions.Taken> decisions(Community community, Position position, int rows) {
        return decisions.in(community, position, rows);
    }

    private List<Transition> transitions(Standing here, Instant since) {
        var community = here.community();
        var facts = evidence.of(community, since, here.actor().now());
        return policy.from(community.stage, facts);
    }
}
