package org.guildhall.community;

import java.util.Objects;
import org.guildhall.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * In what standing an actor is towards a community; the only thing a policy needs to know.
 *
 * @param membership the actor's open membership, if any
 * @param granted whether this service account was let in by a leader or steward
 * @param removed whether the actor was removed, and nobody has let them come back
 * @param opening through which a steward sees for a while what members see, if any
 * @param parent the community that this one is a chapter of, where the actor may know of it; not read for lists
 */
public record Standing(
        Actor actor,
        Community community,
        @Nullable Membership membership,
        boolean granted,
        boolean removed,
        @Nullable Opening opening,
        @Nullable Community parent) {

    public boolean belongs() {
        return membership != null && membership.state.belongs();
    }

    public boolean pending() {
        return membership != null && membership.state.pending();
    }

    public boolean invited() {
        return membership != null && membership.state == MembershipState.INVITED;
    }

    public boolean leads() {
        return membership != null && membership.state == MembershipState.ACTIVE && membership.role == Role.LEADER;
    }

    /** Whether the actor leads or facilitates. */
    public boolean facilitates() {
        return leads()
                || membership != null
                        && membership.state == MembershipState.ACTIVE
                        && membership.role == Role.FACILITATOR;
    }

    /** Whether the actor takes part; who pauses their membership reads only. */
    public boolean contributes() {
        return membership != null && membership.state == MembershipState.ACTIVE;
    }

    /** Whether a steward has opened the community with a reason. */
    public boolean opened() {
        return opening != null;
    }

    /** Whether what the community's members see is open to the actor. */
    public boolean seesContent() {
        return community.visibility == Visibility.PUBLIC || belongs() || granted || opened();
    }

    /** Whether the actor sees the whole card: who merely waits for a PRIVATE community, or watches over it, sees the outline. */
    public boolean seesCard() {
        return community.visibility != Visibility.PRIVATE || belongs() || granted || opened();
    }

    /** The open membership, for use behind a policy that asks for one. */
    public Membership mine() {
        return Objects.requireNonNull(membership);
    }
}
