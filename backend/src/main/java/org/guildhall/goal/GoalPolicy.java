package org.guildhall.goal;

import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.platform.Verdict;

/** Who may do what with a goal. */
final class GoalPolicy {
    private GoalPolicy() {}

    static Verdict edit(Standing here, Goal goal) {
        return CommunityPolicy.facilitate(here).and(open(goal));
    }

    static Verdict edit(Standing here, Goal goal, GoalText text) {
        return edit(here, goal)
                .and(
                        text.draft() && goal.state != Goal.State.DRAFT
                                ? Verdict.conflict("goal-started", "This goal has begun, and members know of it.")
                                : Verdict.allow());
    }

    /** Telling news of it, and showing evidence: the owner's too. */
    static Verdict report(Standing here, Goal goal) {
        var owns = here.contributes() && here.actor().id().equals(goal.ownerId);
        return (owns ? CommunityPolicy.contribute(here) : CommunityPolicy.facilitate(here)).and(active(goal));
    }

    static Verdict close(Standing here, Goal goal, Goal.State state) {
        return CommunityPolicy.facilitate(here).and(state == Goal.State.DROPPED ? open(goal) : active(goal));
    }

    static Verdict reopen(Standing here, Goal goal) {
        return CommunityPolicy.lead(here)
                .and(goal.state.closed() ? Verdict.allow() : Verdict.conflict("goal-open", "This goal is not closed."));
    }

    private static Verdict active(Goal goal) {
        return goal.state == Goal.State.DRAFT
                ? Verdict.conflict("goal-draft", "This goal has not begun yet.")
                : open(goal);
    }

    private static Verdict open(Goal goal) {
        return goal.state.closed()
                ? Verdict.conflict("goal-closed", "This goal is closed. A leader can reopen it.")
                : Verdict.allow();
    }
}
