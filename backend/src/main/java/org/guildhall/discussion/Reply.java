package org.guildhall.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.guildhall.platform.markdown.Rendered;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** Something said in a discussion, under a number that it keeps. */
@DynamicUpdate
@Entity
public class Reply {
    @Id
    public UUID id;

    /** Moved by edits of its text alone. */
    @Version
    public int version;

    @OptimisticLock(excluded = true)
    public UUID discussionId;

    /** From 1, without gaps. */
    @OptimisticLock(excluded = true)
    public int number;

    /** Null where a program wrote it. */
    public @Nullable UUID authorId;

    /** The service account that wrote it, where no person did. */
    public @Nullable UUID programId;

    /** As it was when they wrote it. */
    public @Nullable String authorOrgUnit;

    /** What it is to a request for feedback. */
    @Enumerated(EnumType.STRING)
    public @Nullable ReplyType type;

    /** Which of the maker's questions it answers, from 0. */
    public @Nullable Short questionIndex;

    /** The answer that it comments on. */
    @OptimisticLock(excluded = true)
    public @Nullable UUID commentOn;

    /** The reply that it replies to. */
    @OptimisticLock(excluded = true)
    public @Nullable UUID replyTo;

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

    protected Reply() {}

    Reply(Talk talk, int number, NewReply wish, Rendered body) {
        var actor = talk.here().actor();
        this.id = Ids.next();
        this.discussionId = talk.discussion().id;
        this.number = number;
        this.authorId = actor.service() ? null : actor.id();
        this.programId = actor.service() ? actor.id() : null;
        this.authorOrgUnit = actor.orgUnit();
        this.type = wish.type();
        this.questionIndex = wish.questionIndex();
        this.commentOn = wish.commentOn();
        this.replyTo = wish.replyTo();
        this.createdAt = actor.now();
        write(wish.body(), body);
    }

    private void write(String markdown, Rendered body) {
        this.bodyMarkdown = markdown;
        this.bodyHtml = body.html();
    }

    Activity posted(Discussion discussion, Actor actor) {
        return activity(ActivityKind.REPLY_POSTED, discussion, actor);
    }

    Activity edit(String markdown, Rendered body, Discussion discussion, Actor actor) {
        write(markdown, body);
        this.editedAt = actor.now();
        return activity(ActivityKind.REPLY_EDITED, discussion, actor);
    }

    Activity delete(Discussion discussion, Actor actor) {
        this.deletedAt = actor.now();
        this.deletedBy = actor.id();
        return activity(ActivityKind.REPLY_DELETED, discussion, actor);
    }

    Activity restore(Discussion discussion, Actor actor) {
        this.deletedAt = null;
        this.deletedBy = null;
        return activity(ActivityKind.REPLY_RESTORED, discussion, actor);
    }

    /** Whether this person or program wrote it. */
    public boolean by(Actor actor) {
        return actor.id().equals(actor.service() ? programId : authorId);
    }

    /** Whether everybody who reads the discussion reads it. */
    public boolean visible() {
        return hiddenAt == null && deletedAt == null;
    }

    /** Something that happened to it, told under the discussion's title. */
    public Activity activity(ActivityKind kind, Discussion discussion, Actor actor) {
        return Activity.in(
                discussion.communityId, kind, actor.id(), new Subject("reply", id, discussion.title), actor.now());
    }
}
