package org.guildhall.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.community.Community;
import org.guildhall.community.Standing;
import org.guildhall.identity.Actor;
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

    @Enumerated(EnumType.STRING)
    public DiscussionKind kind;

    public String title;

    /** The beginning of the body as plain text, for lists. */
    public String excerpt;

    @JdbcTypeCode(SqlTypes.JSON)
    public Opening opening;

    public List<String> tags;

    /** Whether its author asked without being a member. */
    public boolean guest;

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

    /** Reactions to it and to its replies that are neither hidden nor deleted. */
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
        super(here.community(), here.actor(), text.body(), body);
        this.kind = kind;
        this.guest = !here.contributes() && !here.granted();
        this.participantCount = here.actor().service() ? 0 : 1;
        this.lastActivityAt = createdAt;
        write(text, body);
    }

    private void write(DiscussionText text, Rendered body) {
        this.title = text.title();
        say(text.body(), body);
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

    public Activity pin(Actor actor) {
        this.pinnedAt = actor.now();
        return activity(ActivityKind.DISCUSSION_PINNED, actor);
    }

    public Activity unpin(Actor actor) {
        this.pinnedAt = null;
        return activity(ActivityKind.DISCUSSION_UNPINNED, actor);
    }

    public Activity lock(String reason, Actor actor) {
        this.lockedAt = actor.now();
        this.lockedBy = actor.id();
        this.lockReason = reason;
        return activity(ActivityKind.DISCUSSION_LOCKED, actor).because(reason);
    }

    public Activity unlock(Actor actor) {
        this.lockedAt = null;
        this.lockedBy = null;
        this.lockReason = null;
        return activity(ActivityKind.DISCUSSION_UNLOCKED, actor);
    }

    public Activity hide(String reason, Actor actor) {
        conceal(reason, actor);
        return activity(ActivityKind.DISCUSSION_HIDDEN, actor).because(reason);
    }

    public Activity reveal(Actor actor) {
        show();
        return activity(ActivityKind.DISCUSSION_REVEALED, actor);
    }

    /** It is held in another community from now on, which is told. */
    public Activity move(Community to, Actor actor) {
        this.communityId = to.id;
        return activity(ActivityKind.DISCUSSION_MOVED, actor);
    }

    /** It goes on in another one, named in the record. */
    public Activity mergeInto(Discussion other, Actor actor) {
        this.mergedInto = other.id;
        return activity(ActivityKind.DISCUSSION_MERGED, actor).because(other.title);
    }

    /** Some of its replies go on as a discussion of their own, named in the record. */
    public Activity split(Discussion other, Actor actor) {
        return activity(ActivityKind.DISCUSSION_SPLIT, actor).because(other.title);
    }

    public boolean locked() {
        return lockedAt != null;
    }

    Activity delete(Actor actor) {
        remove(actor);
        return activity(ActivityKind.DISCUSSION_DELETED, actor);
    }

    Activity restore(Actor actor) {
        bringBack();
        return activity(ActivityKind.DISCUSSION_RESTORED, actor);
    }

    @Override
    public Subject subject() {
        return new Subject("discussion", id, title);
    }
}
