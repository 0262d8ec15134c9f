package org.guildhall.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Page;
import org.guildhall.platform.PageRequest;
import org.guildhall.platform.Pages;
import org.jspecify.annotations.Nullable;

/** Cuts a discussion's replies into pages, which may begin at any number. */
@ApplicationScoped
class ReplyPages {
    /** How many replies come with the discussion itself. */
    static final int FIRST = 20;

    private final Replies replies;
    private final Pages pages;

    ReplyPages(Replies replies, Pages pages) {
        this.replies = replies;
        this.pages = pages;
    }

    Page<ReplyView> cut(Talk talk, int from, PageRequest request) {
        var number = Math.min(from, Math.max(1, talk.discussion().lastNumber));
        var start = number <= 1 ? Position.START : new Position(false, List.of(String.valueOf(number - 1)));
        return pages.cut(
                        request,
                        Replies.BY_NUMBER,
                        start,
                        List.of(talk.discussion().id),
                        (position, rows) -> replies.in(talk, position, rows))
                .map(row -> ReplyView.of(talk, row));
    }

    /** The replies that come with the discussion. */
    Page<ReplyView> first(Talk talk, int from) {
        return cut(talk, from, new PageRequest(FIRST, null));
    }

    /** Where one goes on to read; the last page when everything is read. */
    static int unread(Discussion discussion, @Nullable Integer readUpTo) {
        if (readUpTo == null) {
            return 1;
        }
        return readUpTo < discussion.lastNumber ? readUpTo + 1 : discussion.lastNumber - FIRST + 1;
    }
}
