package org.guildhall.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activities;
import org.guildhall.community.Memberships;
import org.guildhall.community.Role;
import org.guildhall.community.Standing;
import org.guildhall.platform.Refusal;

/** Offers a role to somebody who belongs. */
@ApplicationScoped
class Offering {
    private final Memberships memberships;
    private final RoleOffers offers;
    private final Activities activities;
    private final LeadershipConfig config;

    Offering(Memberships memberships, RoleOffers offers, Activities activities, LeadershipConfig config) {
        this.memberships = memberships;
        this.offers = offers;
        this.activities = activities;
        this.config = config;
    }

    RoleOffers.Offered offer(Standing here, RoleOfferResource.NewRoleOffer wish) {
        if (wish.role() == Role.MEMBER) {
            throw new Refusal.Invalid("/role", "role-not-offered", "must be LEADER or FACILITATOR");
        }
        var person = memberships
                .belonging(here.community(), wish.person())
                .orElseThrow(() -> new Refusal.Invalid("/person", "not-a-member", "must belong to this community"))
                .person();
        var offer = new RoleOffer(here.community(), person, wish, config.offer(), here.actor());
        offers.persistAndFlush(offer);
        activities.record(offer.offered(person, here.actor()));
        return offers.in(here, offer.id);
    }
}
