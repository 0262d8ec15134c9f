package org.guildhall.community;

import org.guildhall.identity.Actor;
import org.guildhall.platform.Verdict;

/** Who may do what with a community. Whoever gets here may know that it exists. */
public final class CommunityPolicy {
    private CommunityPolicy() {}

    static Verdict start(Actor actor) {
        return Verdict.allowIf(!actor.service(), "people-only", "Communities are started by people.");
    }

    /** Reading what helps to decide whether to join: the charter with its norms, and the goals. */
    public static Verdict readAgreements(Standing here) {
        return Verdict.allowIf(
                here.seesCard() || here.pending(),
                "private-community",
                "This community is private. Its charter and goals are for its members.");
    }

    static Verdict readMemberCount(Standing here) {
        return Verdict.allowIf(
                here.seesCard() || here.actor().steward(),
                "private-community",
                "This community is private. How many belong to it is for its members.");
    }

    /** Reading what members talk about and do. */
    public static Verdict readContent(Standing here) {
        return Verdict.allowIf(
                here.seesContent(), "members-only", "This is for the members of the community. Join it first.");
    }

    public static Verdict readMembers(Standing here) {
        return Verdict.allowIf(here.seesContent(), "members-only", "Only members see who belongs to this community.");
    }

    static Verdict seeGrants(Standing here) {
        return Verdict.allowIf(
                here.leads() || here.actor().steward(),
                "leaders-only",
                "Leaders and stewards decide which programs may work here.");
    }

    static Verdict grant(Standing here) {
        return seeGrants(here).and(writable(here.community()));
    }

    static Verdict seeOpenings(Standing here) {
        return Verdict.allowIf(
                here.leads() || here.actor().steward(),
                "leaders-only",
                "Leaders and stewards see who opened this community.");
    }

    static Verdict open(Standing here) {
        return closeOpening(here)
                .and(
                        here.opened()
                                ? Verdict.conflict("already-open", "You have opened this community already.")
                                : Verdict.allow());
    }

    static Verdict closeOpening(Standing here) {
        return stewards(here.actor());
    }

    /** What only stewards do. */
    public static Verdict stewards(Actor actor) {
        return Verdict.allowIf(actor.steward(), "stewards-only", "Only stewards can do this.");
    }

    /** What members do in their community. */
    public static Verdict contribute(Standing here) {
        return Verdict.allowIf(
                        here.contributes(), "members-only", "Only members can do this. Join the community first.")
                .and(writable(here.community()));
    }

    /** What leaders and facilitators do to keep a community going. */
    public static Verdict facilitate(Standing here) {
        return Verdict.allowIf(
                        here.facilitates(),
                        "facilitators-only",
                        "Only leaders and facilitators of this community can do this.")
                .and(writable(here.community()));
    }

    /** What is for leaders alone. */
    public static Verdict lead(Standing here) {
        return Verdict.allowIf(here.leads(), "leaders-only", "Only leaders of this community can do this.")
                .and(writable(here.community()));
    }

    /** Who keeps it going is also for stewards, so that no community stays without a leader. */
    public static Verdict appoint(Standing here) {
        return seeOffers(here).and(writable(here.community()));
    }

    public static Verdict seeOffers(Standing here) {
        return Verdict.allowIf(
                here.leads() || here.actor().steward(),
                "leaders-only",
                "Leaders of this community and stewards offer roles and end them.");
    }

    /** Who sees it and how people join is also for a steward who has opened it, so that an unsafe one can be closed off. */
    static Verdict changeAccess(Standing here) {
        return here.opened() ? writable(here.community()) : edit(here);
    }

    /** What it says about itself is for its leaders, also before it has started. */
    static Verdict edit(Standing here) {
        return here.leads() && here.community().status == Status.PROPOSED ? Verdict.allow() : lead(here);
    }

    /** Saying that the organisation stands behind it. */
    static Verdict recognise(Standing here) {
        return Verdict.allowIf(here.actor().steward(), "stewards-only", "Only stewards can do this.");
    }

    static Verdict readChapters(Standing here) {
        return Verdict.allowIf(
                here.seesCard(), "private-community", "This community is private. Its chapters are for its members.");
    }

    /** Whether it is at work is for its leaders, and for stewards who need not read it. */
    public static Verdict changeStatus(Standing here) {
        return Verdict.allowIf(
                here.leads() || here.actor().steward(),
                "leaders-only",
                "Only leaders of this community and stewards can do this.");
    }

    /** A community that rests or is closed is read as before and changes nothing. */
    public static Verdict writable(Community community) {
        return switch (community.status) {
            case ACTIVE -> Verdict.allow();
            case PROPOSED -> Verdict.conflict("community-proposed", "This community has not started yet.");
            case PAUSED -> Verdict.conflict("community-paused", "This community is resting. It can be read meanwhile.");
            case CLOSED -> Verdict.conflict("community-closed", "This community is closed. It can still be read.");
        };
    }
}
