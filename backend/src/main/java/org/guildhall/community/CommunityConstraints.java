package org.guildhall.community;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.guildhall.platform.ConstraintMeanings;
import org.guildhall.platform.Problem;
import org.guildhall.platform.Refusal;

/** How the refusals of the community tables are answered. */
@Singleton
final class CommunityConstraints implements ConstraintMeanings {

    @Override
    public Map<String, Supplier<Refusal>> refusals() {
        return Map.of(
                "community_slug_taken", CommunityConstraints::slugTaken,
                "community_depth", CommunityConstraints::tooDeep,
                "community_keeps_a_leader", CommunityConstraints::lastLeader,
                "membership_open", CommunityConstraints::alreadyThere,
                "opening_once", CommunityConstraints::alreadyOpen);
    }

    private static Refusal slugTaken() {
        var detail = "Another community has this address. Choose another one, or look at that community first.";
        return new Refusal.Conflict("slug-taken", detail, List.of(Problem.Fault.at("/slug", "slug-taken", detail)));
    }

    private static Refusal tooDeep() {
        return new Refusal.Conflict(
                "chapter-of-chapter",
                "A chapter has no chapters: choose a community that is no chapter itself, and let go of your own chapters first.");
    }

    private static Refusal lastLeader() {
        return new Refusal.Conflict(
                "last-leader",
                "The community would have no leader. Hand the community over to another member first, or pause or close it.");
    }

    private static Refusal alreadyOpen() {
        return new Refusal.Conflict("already-open", "You have opened this community already.");
    }

    private static Refusal alreadyThere() {
        return new Refusal.Conflict("membership-exists", "There is already an open membership. Read it again.");
    }
}
