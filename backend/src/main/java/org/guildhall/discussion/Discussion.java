package org.guildhall.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.community.Standing;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.guildhall.platform.markdown.Rendered;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something that a community talks about. Its counters are moved by {@link Tally} alone, in the database and with its row locked, so
 * that what is read here of them may be a moment old.
 */
@DynamicUpdate
@Entity
public class Discussion extends Ending {
    /** Whether it has come to an end. */
    @Schema(name = "DiscussionState", description = "Whether the discussion goes on.")
    public enum State {
        OPEN,
        CLOSED
    }

    @Id
    public UUID id;

    /** Moved by edits of its text alone. */
    @Version
    public int version;

    @Enumerated(EnumType.STRING)
    public DiscussionKind kind;

    public String title;
    public String bodyMarkdown;
    public String bodyHtml;

    /** The beginning of the body as plain text, for lists. */
    public String excerpt;

    @JdbcTypeCode(SqlTypes.JSON)
    public Opening opening;

    public List<String> tags;

    /** Null where a program began it. */
    public @Nullable UUID authorId;

    /** The service account that began it, where no person did. */
    public @Nullable UUID programId;

    /** As it was when they wrote it. */
    public @Nullable String authorOrgUnit;

    /** Whether its author asked without being a member. */
    public boolean guest;

    public Instant createdAt;
    public @Nullable Instant editedAt;

    public @Nullable Instant expiresAt;
    public @Nullable LocalDate due;
    public boolean opinionsWelcome;

    @OptimisticLock(excluded = true)
    public @Nullable Instant pinnedAt;

    @Column(insertable = false, updatable = false)
    public short pinRank;

    @OptimisticLock(excluded = true)
    public @Nullable Instant lockedAt;

    @OptimisticLock(excluded = true)
    public @Nullable UUID lockedBy;

    @OptimisticLock(excluded = true)
    public @Nullable String lockReason;

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

    /** The discussion in which this one goes on. */
    @OptimisticLock(excluded = true)
    public @Nullable UUID mergedInto;

    /** The number of its newest reply; numbers are given once, also to what is deleted later. */
    @Column(updatable = false)
    public int lastNumber;

    /** Replies that are neither hidden nor deleted. */
    @Column(updatable = false)
    public int replyCount;

    /** People who wrote what is neither hidden nor deleted, its author included. */
    @Column(updatable = false)
    public int participantCount;

    /** Helpful reactions to it and its replies. */
    @Column(updatable = false)
    public int helpfulCount;

    @Column(updatable = false)
    public Instant lastActivityAt;

    @Column(updatable = false)
    public @Nullable UUID lastReplyBy;

    /** Whether it is an open question to which nobody but its author has replied; computed by the database. */
    @Column(insertable = false, updatable = false)
    public boolean unanswered;

    protected Discussion() {}

    Discussion(Standing here, DiscussionKind kind, DiscussionText text, Rendered body) {
        var actor = here.actor();
        this.id = Ids.next();
        this.communityId = here.community().id;
        this.kind = kind;
        this.authorId = actor.service() ? null : actor.id();
        this.programId = actor.service() ? actor.id() : null;
        this.authorOrgUnit = actor.orgUnit();
        this.guest = !here.contributes() && !here.granted();
        this.createdAt = actor.now();
        this.state = State.OPEN;
        this.participantCount = actor.service() ? 0 : 1;
        this.lastActivityAt = actor.now();
        write(text, body);
    }

    private void write(DiscussionText text, Rendered body) {
        this.title = text.title();
        this.bodyMarkdown = text.body();
        this.bodyHtml = body.html();
        this.excerpt = body.excerpt();
        this.opening = text.opening();
        this.tags = List.copyOf(text.tags());
        this.expiresAt = text.opening().expiresAt();
        this.due = text.opening().due();
        this.opinionsWelcome = text.opening().welcomesOpinions();
    }

    Activity started(Actor actor) {
        return activity(ActivityKind.DISCUSSION_STARTED, actor);
    }

    Activity edit(DiscussionText text, Rendered body, Actor actor) {
        write(text, body);
        this.editedAt = actor.now();
        return activity(ActivityKind.DISCUSSION_EDITED, actor);
    }

    /** Whether this person or program began it. */
    public boolean by(Actor actor) {
        return actor.id().equals(actor.service() ? programId : authorId);
    }

    public boolean locked() {
        return lockedAt != null;
    }

    Activity delete(Actor actor) {
        this.deletedAt = actor.now();
        this.deletedBy = actor.id();
        return activity(ActivityKind.DISCUSSION_DELETED, actor);
    }

    Activity restore(Actor actor) {
        this.deletedAt = null;
        this.deletedBy = null;
        return activity(ActivityKind.DISCUSSION_RESTORED, actor);
    }

    @Override
    public Subject subject() {
        return new Subject("discussion", id, title);
    }
}
