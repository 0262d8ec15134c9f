package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guildhall.activity.Activities;
import org.guildhall.community.MembershipState;
import org.guildhall.community.Memberships;
import org.guildhall.community.Memberships.Member;
import org.guildhall.community.Role;
import org.guildhall.community.Standing;
import org.guildhall.platform.Refusal;

/** Proposes a hand-over, and swaps the roles. */
@ApplicationScoped
class HandingOver {
    private final Memberships memberships;
    private final Handovers handovers;
    private final Activities activities;
    private final LeadershipConfig config;

    HandingOver(Memberships memberships, Handovers handovers, Activities activities, LeadershipConfig config) {
        this.memberships = memberships;
        this.handovers = handovers;
        this.activities = activities;
        this.config = config;
    }

    Handovers.Between propose(Standing here, HandoverResource.NewHandover wish) {
        if (wish.to().equals(here.actor().id())) {
            throw new Refusal.Invalid("/to", "yourself", "must be somebody else");
        }
        var receiver = memberships
                .belonging(here.community(), wish.to())
                .filter(HandingOver::active)
                .orElseThrow(
                        () -> new Refusal.Invalid("/to", "not-a-member", "must be an active member of this community"));
        var handover = new Handover(here.community(), receiver.person(), wish.note(), here.actor());
        handovers.persistAndFlush(handover);
        activities.record(handover.proposed(receiver.person(), here.actor()));
        return handovers.in(here, handover.id);
    }

    /** The receiver leads before the giver steps down, and both happen at once. */
    void complete(Standing here, Handovers.Between between) {
        var actor = here.actor();
        var handover = between.handover();
        var receiver = receiver(here, handover.toPerson).membership();
        if (receiver.role != Role.LEADER) {
            activities.record(receiver.take(between.to(), Role.LEADER, config.termFrom(actor.now()), actor));
        }
        memberships.flush();
        activities.record(here.mine().relinquish(actor));
        activities.record(handover.complete(between.to(), handovers.openItems(here), actor));
    }

    private Member receiver(Standing here, UUID person) {
        return memberships
                .belonging(here.community(), person)
                .filter(HandingOver::active)
                .orElseThrow(() -> new Refusal.Conflict(
                        "receiver-gone",
                        "The person who accepted is not an active member any more. Cancel this hand-over."));
    }

    private static boolean active(Member member) {
        return member.membership().state == MembershipState.ACTIVE;
    }
}
