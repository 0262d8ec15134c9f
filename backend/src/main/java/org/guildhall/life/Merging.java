package org.guildhall.life;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guildhall.activity.Activities;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;

/** Lets one community go on in another, all or nothing: everybody belongs to the one that stays, and the other ends. */
@ApplicationScoped
class Merging {
    private final Communities communities;
    private final Mergers mergers;
    private final Ending ending;
    private final Activities activities;

    Merging(Communities communities, Mergers mergers, Ending ending, Activities activities) {
        this.communities = communities;
        this.mergers = mergers;
        this.ending = ending;
        this.activities = activities;
    }

    void propose(Merger merger, Community absorbed, Actor actor) {
        mergers.persistAndFlush(merger);
        activities.record(merger.proposed(absorbed, actor));
    }

    /** @param here the side that turns it down */
    void refuse(Merger merger, Community here, String reason, Actor actor) {
        activities.record(merger.refuse(here, reason, actor));
    }

    /**
     * Whatever was found before is asked again once nobody else can change the two. The address leads on where everybody who knew
     * it may see where it leads.
     */
    void merge(Merger merger, Community absorbed, Community survivor, Actor actor) {
        communities.hold(absorbed, survivor);
        MergerPolicy.possible(absorbed, survivor).orRefuse();
        merger.done(communities.unite(absorbed, survivor, actor.now()), actor);
        mergers.persist(merger);
        ending.end(absorbed, new Closure(absorbed, merger.reason, null, List.of(), actor), actor);
        activities.record(absorbed.mergeInto(survivor, merger.reason, actor));
        activities.record(survivor.absorbed(absorbed, merger.reason, actor));
        communities.adopt(absorbed, survivor);
        if (survivor.visibility == absorbed.visibility) {
            communities.redirect(absorbed, survivor);
        }
    }
}
