package org.guildhall.leadership;

import java.time.Instant;
import org.guildhall.community.CommunityPolicy;
import org.guildhall.community.Standing;
import org.guildhall.platform.Verdict;

/** Who may offer, take, renew and end roles. */
final class RolePolicy {
    private RolePolicy() {}

    /** Who leads is part of the card: it helps to decide whether to join. */
    static Verdict read(Standing here) {
        return Verdict.allowIf(
                here.seesCard(),
                "private-community",
                "This community is private. Who keeps it going is for its members to see.");
    }

    static Verdict accept(Standing here, RoleOffer offer) {
        return addressed(here, offer)
                .and(Verdict.allowIf(
                        here.belongs(), "not-a-member", "You are not a member of this community any more."))
                .and(CommunityPolicy.writable(here.community()))
                .and(
                        here.contributes()
                                ? Verdict.allow()
                                : Verdict.conflict("membership-paused", "Your membership rests. Come back first."))
                .and(waits(offer, here.actor().now()));
    }

    static Verdict decline(Standing here, RoleOffer offer) {
        return addressed(here, offer)
                .and(CommunityPolicy.writable(here.community()))
                .and(waits(offer, here.actor().now()));
    }

    static Verdict withdraw(Standing here, RoleOffer offer) {
        return CommunityPolicy.appoint(here).and(waits(offer, here.actor().now()));
    }

    static Verdict renew(Standing here) {
        return CommunityPolicy.lead(here);
    }

    static Verdict stepDown(Standing here) {
        return Verdict.allowIf(here.facilitates(), "no-role", "You hold no role in this community.")
                .and(CommunityPolicy.writable(here.community()));
    }

    private static Verdict addressed(Standing here, RoleOffer offer) {
        return Verdict.allowIf(
                offer.personId.equals(here.actor().id()),
                "not-yours",
                "Only the person to whom this role was offered can answer.");
    }

    private static Verdict waits(RoleOffer offer, Instant now) {
        return offer.waits(now)
                ? Verdict.allow()
                : Verdict.conflict("offer-over", "This offer was answered or withdrawn, or has expired.");
    }
}
