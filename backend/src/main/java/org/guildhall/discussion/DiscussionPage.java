package org.guildhall.discussion;

import org.guildhall.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * What is read of one discussion to show it. People and replies that are not there come without an id.
 *
 * @param reactions kinds of all reactions to it, between commas
 * @param participants the first people who took part, one a line
 */
record DiscussionPage(
        Discussion discussion,
        PersonRef author,
        @Nullable String program,
        PersonRef lastReplyBy,
        PersonRef closedBy,
        PersonRef lockedBy,
        ReplyRef accepted,
        @Nullable Integer readUpTo,
        int unread,
        @Nullable Watch watch,
        @Nullable String reactions,
        @Nullable String myReactions,
        @Nullable String participants) {}
