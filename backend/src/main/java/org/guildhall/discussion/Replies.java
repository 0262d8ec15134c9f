package org.guildhall.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.platform.Keyset;
import org.guildhall.platform.Keyset.Column;
import org.guildhall.platform.Keyset.Position;
import org.guildhall.platform.Refusal;

/** Every query about replies. */
@ApplicationScoped
public class Replies implements PanacheRepositoryBase<Reply, UUID> {
    static final Keyset<ReplyRow> BY_NUMBER =
            new Keyset<>("number", false, List.of(Column.number("r.number", ReplyRow::number)));

    /** A page of a discussion's replies, in the order in which they came. */
    List<ReplyRow> in(Talk talk, Position position, int rows) {
        var parameters = new HashMap<String, Object>(Map.of(
                "discussion", talk.discussion().id, "actor", talk.here().actor().id()));
        var query = getEntityManager()
                .createQuery(
                        ReplyRow.SELECT + " where r.discussionId = :discussion" + BY_NUMBER.after(position)
                                + BY_NUMBER.order(position),
                        ReplyRow.class)
                .setMaxResults(rows);
        BY_NUMBER.parameters(position, parameters).forEach(query::setParameter);
        return query.getResultList();
    }

    /** One reply of a discussion. */
    ReplyRow row(Talk talk, UUID id) {
        return getEntityManager()
                .createQuery(ReplyRow.SELECT + " where r.discussionId = :discussion and r.id = :id", ReplyRow.class)
                .setParameter("discussion", talk.discussion().id)
                .setParameter("actor", talk.here().actor().id())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** A reply as the actor sees it, after whatever was done to it in this transaction. */
    ReplyView show(Talk talk, Reply reply) {
        getEntityManager().flush();
        return ReplyView.of(talk, row(talk, reply.id));
    }

    /**
     * The discussion that a reply is in, whoever asks: they stand before it next.
     *
     * @throws Refusal.NotFound when there is no such reply
     */
    public UUID discussionOf(UUID reply) {
        return getEntityManager()
                .createQuery("select discussionId from Reply where id = :id", UUID.class)
                .setParameter("id", reply)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /**
     * A reply of a discussion that the caller stands before.
     *
     * @throws Refusal.NotFound when there is none in it
     */
    public Reply in(Talk talk, UUID id) {
        return find("id = ?1 and discussionId = ?2", id, talk.discussion().id)
                .firstResultOptional()
                .orElseThrow(Refusal.NotFound::new);
    }

    /**
     * The same where a request names it beside the discussion.
     *
     * @param pointer the field that names it
     * @throws Refusal.Invalid when there is none in it
     */
    Reply said(Talk talk, UUID id, String pointer) {
        return find("id = ?1 and discussionId = ?2", id, talk.discussion().id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal.Invalid(pointer, "unknown-reply", "must be a reply of this discussion"));
    }
}
