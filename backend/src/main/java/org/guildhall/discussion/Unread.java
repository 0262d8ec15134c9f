package org.guildhall.discussion;

/** What the actor has not read of a discussion {@code d}, by their reading {@code y}. */
final class Unread {
    private Unread() {}

    /** Replies, and one for the opening where it was never opened. */
    static final String COUNT = "case when y.readUpTo is null then d.replyCount + 1"
            + " when y.readUpTo >= d.lastNumber then 0"
            + " else (select cast(count(*) as Integer) from Reply u where u.discussionId = d.id and u.number > y.readUpTo"
            + " and u.hiddenAt is null and u.deletedAt is null) end";

    static final String ANY = "(y.readUpTo is null or y.readUpTo < d.lastNumber)";
}
