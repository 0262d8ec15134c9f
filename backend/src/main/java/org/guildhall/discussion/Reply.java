package org.guildhall.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.identity.Actor;
import org.guildhall.platform.markdown.Rendered;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** Something said in a discussion, under a number that it keeps. */
@DynamicUpdate
@Entity
public class Reply extends Post {
    @OptimisticLock(excluded = true)
    public UUID discussionId;

    /** From 1, without gaps. */
    @OptimisticLock(excluded = true)
    public int number;

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

    protected Reply() {}

    Reply(Talk talk, int number, NewReply wish, Rendered body) {
        super(talk.here().actor(), wish.body(), body);
        this.discussionId = talk.discussion().id;
        this.number = number;
        this.type = wish.type();
        this.questionIndex = wish.questionIndex();
        this.commentOn = wish.commentOn();
        this.replyTo = wish.replyTo();
    }

    /** What another discussion opened with, now that it goes on in this one. */
    public Reply(Discussion merged, Discussion into, int number, String markdown, Rendered body) {
        super(merged, markdown, body);
        this.discussionId = into.id;
        this.number = number;
    }

    Activity posted(Discussion discussion, Actor actor) {
        return activity(ActivityKind.REPLY_POSTED, discussion, actor);
    }

    Activity edit(String markdown, Rendered body, Discussion discussion, Actor actor) {
        say(markdown, body);
        this.editedAt = actor.now();
        return activity(ActivityKind.REPLY_EDITED, discussion, actor);
    }

    Activity delete(Discussion discussion, Actor actor) {
        remove(actor);
        return activity(ActivityKind.REPLY_DELETED, discussion, actor);
    }

    Activity restore(Discussion discussion, Actor actor) {
        bringBack();
        return activity(ActivityKind.REPLY_RESTORED, discussion, actor);
    }

    public Activity hide(String reason, Discussion discussion, Actor actor) {
        conceal(reason, actor);
        return activity(ActivityKind.REPLY_HIDDEN, discussion, actor).because(reason);
    }

    public Activity reveal(Discussion discussion, Actor actor) {
        show();
        return activity(ActivityKind.REPLY_REVEALED, discussion, actor);
    }

    /** Something that happened to it, told under the discussion's title. */
    public Activity activity(ActivityKind kind, Discussion discussion, Actor actor) {
        return Activity.in(
                discussion.communityId, kind, actor.id(), new Subject("reply", id, discussion.title), actor.now());
    }
}
