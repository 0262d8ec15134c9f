package org.guildhall.discussion;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.guildhall.platform.markdown.Rendered;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, at the opening of a discussion or in reply. Hidden or deleted it is kept, and can come back as it was. */
@MappedSuperclass
public abstract class Post {
    @Id
    public UUID id;

    /** Moved by edits of its text alone. */
    @Version
    public int version;

    /** Null where a program wrote it. */
    public @Nullable UUID authorId;

    /** The service account that wrote it, where no person did. */
    public @Nullable UUID programId;

    /** As it was when they wrote it. */
    public @Nullable String authorOrgUnit;

    public String bodyMarkdown;
    public String bodyHtml;
    public Instant createdAt;
    public @Nullable Instant editedAt;

    @OptimisticLock(excluded = true)
    public @Nullable Instant hiddenAt;

    @OptimisticLock(excluded = true)
    public @Nullable UUID hiddenBy;

    @OptimisticLock(excluded = true)
    public @Nullable String hiddenReason;

    @OptimisticLock(excluded = true)
    public @Nullable Instant deletedAt;

    @OptimisticLock(excluded = true)
    public @Nullable UUID deletedBy;

    protected Post() {}

    Post(Actor actor, String markdown, Rendered body) {
        this.id = Ids.next();
        this.authorId = actor.service() ? null : actor.id();
        this.programId = actor.service() ? actor.id() : null;
        this.authorOrgUnit = actor.orgUnit();
        this.createdAt = actor.now();
        this.bodyMarkdown = markdown;
        this.bodyHtml = body.html();
    }

    /** The words of another post, by whoever wrote those, as they stand in a new place. */
    Post(Post other, String markdown, Rendered body) {
        this.id = Ids.next();
        this.authorId = other.authorId;
        this.programId = other.programId;
        this.authorOrgUnit = other.authorOrgUnit;
        this.createdAt = other.createdAt;
        this.editedAt = other.editedAt;
        this.hiddenAt = other.hiddenAt;
        this.hiddenBy = other.hiddenBy;
        this.hiddenReason = other.hiddenReason;
        this.bodyMarkdown = markdown;
        this.bodyHtml = body.html();
    }

    void say(String markdown, Rendered body) {
        this.bodyMarkdown = markdown;
        this.bodyHtml = body.html();
    }

    void conceal(String reason, Actor actor) {
        this.hiddenAt = actor.now();
        this.hiddenBy = actor.id();
        this.hiddenReason = reason;
    }

    void show() {
        this.hiddenAt = null;
        this.hiddenBy = null;
        this.hiddenReason = null;
    }

    void remove(Actor actor) {
        this.deletedAt = actor.now();
        this.deletedBy = actor.id();
    }

    void bringBack() {
        this.deletedAt = null;
        this.deletedBy = null;
    }

    /** Whether this person or program wrote it. */
    public boolean by(Actor actor) {
        return actor.id().equals(actor.service() ? programId : authorId);
    }

    /** Whether everybody who reads the discussion reads it. */
    public boolean visible() {
        return hiddenAt == null && deletedAt == null;
    }
}
