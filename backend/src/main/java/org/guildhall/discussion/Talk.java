package org.guildhall.discussion;

import org.guildhall.community.Standing;

/**
 * Somebody before a discussion that they may read.
 *
 * @param here their standing in its community
 */
public record Talk(Standing here, Discussion discussion) {

    /** Whether they began it. */
    public boolean mine() {
        return discussion.by(here.actor());
    }

    /** Whether they asked it without being a member, and so take part in this one discussion. */
    public boolean asGuest() {
        return discussion.guest && mine() && !here.removed();
    }

    /** Whether they take part in it: members, programs that were let in, and the guest who asked. */
    public boolean takesPart() {
        return here.contributes() || here.granted() || asGuest();
    }
}
