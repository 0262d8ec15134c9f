package org.guildhall.discussion;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.guildhall.platform.markdown.Rendered;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody wrote that comes to an end: whether and how a discussion ended. */
@MappedSuperclass
public abstract class Ending extends Post {
    @OptimisticLock(excluded = true)
    public UUID communityId;

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    public Discussion.State state;

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    public @Nullable Outcome outcome;

    @OptimisticLock(excluded = true)
    public @Nullable String outcomeNote;

    /** What the maker does with the feedback. */
    @JdbcTypeCode(SqlTypes.JSON)
    @OptimisticLock(excluded = true)
    public @Nullable Summary summary;

    @OptimisticLock(excluded = true)
    public @Nullable Instant closedAt;

    /** Null where time closed it. */
    @OptimisticLock(excluded = true)
    public @Nullable UUID closedBy;

    @OptimisticLock(excluded = true)
    public @Nullable UUID acceptedReplyId;

    protected Ending() {}

    Ending(Community community, Actor actor, String markdown, Rendered body) {
        super(actor, markdown, body);
        this.communityId = community.id;
        this.state = Discussion.State.OPEN;
    }

    /** The discussion itself, as activities name it. */
    public abstract Subject subject();

    /** Something that happened to it. */
    public Activity activity(ActivityKind kind, Actor actor) {
        return Activity.in(communityId, kind, actor.id(), subject(), actor.now());
    }

    /** Whether replies go on being useful: while it is open, and after an answer was accepted, for a better one. */
    public boolean goesOn() {
        return state == Discussion.State.OPEN || outcome == Outcome.ANSWERED;
    }

    /** Whether it has ended in just this way, so that ending it again says nothing new. */
    boolean ended(ClosureResource.Closure end) {
        return outcome == end.outcome()
                && Objects.equals(outcomeNote, end.note())
                && Objects.equals(summary, end.summary());
    }

    Activity close(ClosureResource.Closure end, Actor actor) {
        end(end.outcome(), actor.id(), actor.now());
        this.outcomeNote = end.note();
        this.summary = end.summary();
        return activity(ActivityKind.DISCUSSION_CLOSED, actor).because(end.note());
    }

    /** Its time has passed. */
    Activity expire(Instant now) {
        end(Outcome.EXPIRED, null, now);
        return Activity.in(communityId, ActivityKind.DISCUSSION_EXPIRED, null, subject(), now);
    }

    Activity accept(Reply answer, Actor actor) {
        end(Outcome.ANSWERED, actor.id(), actor.now());
        this.acceptedReplyId = answer.id;
        return activity(ActivityKind.ANSWER_ACCEPTED, actor);
    }

    Activity reopen(Actor actor) {
        goOn();
        return activity(ActivityKind.DISCUSSION_REOPENED, actor);
    }

    /** The accepted answer no longer is one. */
    Activity withdrawAcceptance(@Nullable String note, Actor actor) {
        goOn();
        return activity(ActivityKind.ACCEPTANCE_WITHDRAWN, actor).because(note);
    }

    /** What becomes of it when a reply is gone: without its accepted answer a question is open again. */
    public void lose(Reply reply) {
        if (reply.id.equals(acceptedReplyId)) {
            goOn();
        }
    }

    private void end(Outcome outcome, @Nullable UUID by, Instant at) {
        goOn();
        this.state = Discussion.State.CLOSED;
        this.outcome = outcome;
        this.closedAt = at;
        this.closedBy = by;
    }

    private void goOn() {
        this.state = Discussion.State.OPEN;
        this.outcome = null;
        this.outcomeNote = null;
        this.summary = null;
        this.closedAt = null;
        this.closedBy = null;
        this.acceptedReplyId = null;
    }
}
