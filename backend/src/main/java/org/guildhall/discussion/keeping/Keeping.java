package org.guildhall.discussion.keeping;

/** What the operations of this package have in common in the contract. */
final class Keeping {
    private Keeping() {}

    static final String CONFLICT =
            "`discussion-deleted`, `discussion-merged`: nothing changes in it. `community-proposed`, `community-paused`, `community-closed`: it can be read, and nothing changes.";
}
