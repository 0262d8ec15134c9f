package org.guildhall.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A text as it stood before an edit. */
@Entity
@Immutable
public class Revision {
    @Id
    public UUID id;

    public UUID discussionId;

    /** Null where it is the discussion's own text. */
    public @Nullable UUID replyId;

    /** From 1, the version of the text that it was. */
    public int number;

    /** Only of a discussion. */
    public @Nullable String title;

    public String bodyMarkdown;

    /** Only of a discussion. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Opening opening;

    /** Who replaced it, and when. */
    public UUID by;

    public Instant at;

    protected Revision() {}

    /** The text of a discussion that is about to change. */
    static Revision of(Discussion discussion, Actor actor) {
        var revision = new Revision(discussion.id, null, discussion.version + 1, discussion.bodyMarkdown, actor);
        revision.title = discussion.title;
        revision.opening = discussion.opening;
        return revision;
    }

    /** The text of a reply that is about to change. */
    static Revision of(Reply reply, Actor actor) {
        return new Revision(reply.discussionId, reply.id, reply.version + 1, reply.bodyMarkdown, actor);
    }

    private Revision(UUID discussion, @Nullable UUID reply, int number, String body, Actor actor) {
        this.id = Ids.next();
        this.discussionId = discussion;
        this.replyId = reply;
        this.number = number;
        this.bodyMarkdown = body;
        this.by = actor.id();
        this.at = actor.now();
    }
}
