package org.guildhall.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.community.Standing;
import org.guildhall.community.Standings;
import org.guildhall.community.Standings.Beside;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;

/** Every query about discussions. */
@ApplicationScoped
public class Discussions implements PanacheRepositoryBase<Discussion, UUID> {

    /** What lists show: neither hidden nor deleted, nor gone on elsewhere. The indexes of the lists say the same. */
    public static final String LISTED = "d.deletedAt is null and d.hiddenAt is null and d.mergedInto is null";

    private static final String PARTICIPANTS = "(select listagg(x.line, '\n') within group (order by x.since)"
            + " from (select concat(cast(p.id as string), ' ', p.handle, ' ', p.name) as line, q.since as since"
            + " from Participant q join Person p on p.id = q.personId"
            + " where q.discussionId = :id and q.posts > 0 order by q.since, p.id limit 5) x)";

    private static final String PAGE = "new org.guildhall.discussion.DiscussionPage(d, " + Refs.person("a")
            + ", s.clientId, " + Refs.person("l") + ", " + Refs.person("closer") + ", " + Refs.person("locker") + ", "
            + Refs.reply("best", "helper") + ", y.readUpTo, " + Unread.COUNT + ", y.watch, "
            + Refs.reactions("x.discussionId = :id and x.replyId is null") + ", "
            + Refs.reactions("x.discussionId = :id and x.replyId is null and x.personId = :actor") + ", "
            + PARTICIPANTS + ")";

    private static final String PAGE_JOINS = DiscussionStandings.JOIN + BriefRow.JOINS
            + " left join Person closer on closer.id = d.closedBy left join Person locker on locker.id = d.lockedBy"
            + " left join Reply best on best.id = d.acceptedReplyId left join Person helper on helper.id = best.authorId";

    private final Standings standings;
    private final ReplyPages pages;

    Discussions(Standings standings, ReplyPages pages) {
        this.standings = standings;
        this.pages = pages;
    }

    /** A page of what a community talks about. */
    List<BriefRow> in(Standing here, DiscussionFilter filter, Keyset<BriefRow> sort, Position position, int rows) {
        var parameters = new HashMap<>(filter.parameters());
        parameters.put("community", here.community().id);
        parameters.put("actor", here.actor().id());
        var query = getEntityManager()
                .createQuery(
                        "select " + BriefRow.COLUMNS + " from Discussion d" + BriefRow.JOINS
                                + " where d.communityId = :community and " + LISTED + filter.condition()
                                + sort.after(position) + sort.order(position),
                        BriefRow.class)
                .setMaxResults(rows);
        sort.parameters(position, parameters).forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * Everything that the actor sees of a discussion but its replies, in one statement.
     *
     * @throws Refusal.NotFound when there is none, or the actor may not know of it
     * @throws Refusal.Forbidden when they are a steward who has not opened its community
     */
    Beside<DiscussionPage> page(UUID id) {
        var page = standings
                .beside(
                        DiscussionPage.class,
                        PAGE,
                        PAGE_JOINS,
                        DiscussionStandings.KNOWN + " and d.id = :id",
                        Map.of("id", id))
                .orElseThrow(Refusal.NotFound::new);
        var _ = DiscussionStandings.readable(new Talk(page.here(), page.found().discussion()));
        return page;
    }

    /** A discussion with its first replies as the actor sees it, after whatever was done to it in this transaction. */
    public DiscussionView show(Discussion discussion) {
        getEntityManager().flush();
        getEntityManager().detach(discussion);
        var page = page(discussion.id);
        return DiscussionView.of(
                page.here(),
                page.found(),
                pages.first(new Talk(page.here(), page.found().discussion()), 1));
    }

    /** Announcements whose time has passed, for ending them. */
    List<Discussion> expired(Instant now) {
        return find("kind = ANNOUNCEMENT and state = OPEN and expiresAt <= ?1", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
