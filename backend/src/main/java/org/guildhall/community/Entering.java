package org.guildhall.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.guildhall.activity.Activities;
import org.guildhall.community.MembershipResource.Introduction;
import org.guildhall.community.MembershipResource.JoinWish;
import org.guildhall.identity.Person;
import org.guildhall.platform.Refusal;
import org.guildhall.platform.WorkingDays;

/**
 * Lets people in: at once, by asking, by an answer, by an invitation. The membership is written before the community, always in this
 * order, so that no two ways in wait for each other.
 */
@ApplicationScoped
public class Entering {
    private final Communities communities;
    private final Memberships memberships;
    private final Activities activities;
    private final MembershipConfig config;

    Entering(Communities communities, Memberships memberships, Activities activities, MembershipConfig config) {
        this.communities = communities;
        this.memberships = memberships;
        this.activities = activities;
        this.config = config;
    }

    /** Becomes a member at once, whatever way led here. */
    public Membership enter(Standing here) {
        return enter(here, JoinWish.NONE);
    }

    private Membership enter(Standing here, JoinWish wish) {
        var membership = new Membership(here.community(), here.actor(), MembershipState.ACTIVE, Role.MEMBER);
        memberships.persistAndFlush(membership.say(Introduction.of(wish)));
        communities.admit(here.community());
        activities.record(membership.begun(here.actor()));
        return membership;
    }

    /** Becomes a member at once where everybody may. */
    Membership join(Standing here, JoinWish wish) {
        var membership = enter(here, wish);
        if (here.community().joining != Joining.OPEN) {
            throw new Refusal.Conflict(
                    "joining-changed", "The community has just changed how people join. Read it again.");
        }
        return membership;
    }

    /** A request that waits for an answer, with a date by which it comes. */
    Membership ask(Standing here, JoinWish wish) {
        var community = here.community();
        var answers = wish.answers();
        if (answers.size() != community.joinQuestions.size()) {
            throw new Refusal.Invalid(
                    "/answers", "answers-missing", "must be one answer to each of the community's questions");
        }
        var answerBy = WorkingDays.after(here.actor().now(), config.answerWorkingDays(), ZoneId.of(community.timeZone));
        var request =
                Membership.asking(community, here.actor(), answers, answerBy).say(Introduction.of(wish));
        memberships.persistAndFlush(request);
        activities.record(request.begun(here.actor()));
        return request;
    }

    /** The actor's own invitation, or a request in a community that has opened meanwhile, becomes a membership. */
    public Membership accept(Standing here) {
        communities.admit(here.community());
        activities.record(here.mine().accept(here.actor()));
        return here.mine();
    }

    /** Somebody's request becomes a membership. */
    public void approve(Standing here, Membership request, Person person) {
        communities.admit(here.community());
        activities.record(request.approve(person, here.actor()));
    }
}
