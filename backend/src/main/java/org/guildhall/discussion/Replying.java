package org.guildhall.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guildhall.activity.Activities;
import org.guildhall.platform.Refusal;
import org.guildhall.platform.markdown.Rendered;

/** Says something in a discussion that the caller stands before and changes. */
@ApplicationScoped
class Replying {
    private final Replies replies;
    private final Tally tally;
    private final Mentions mentions;
    private final Activities activities;

    Replying(Replies replies, Tally tally, Mentions mentions, Activities activities) {
        this.replies = replies;
        this.tally = tally;
        this.mentions = mentions;
        this.activities = activities;
    }

    /** @throws Refusal.Invalid when it does not fit the discussion */
    ReplyView reply(Talk talk, NewReply wish, Rendered body) {
        var discussion = talk.discussion();
        fit(talk, wish);
        if (wish.replyTo() != null) {
            ReplyPolicy.react(talk, replies.said(talk, wish.replyTo(), "/replyTo"))
                    .orRefuse();
        }
        if (wish.commentOn() != null && answer(talk, wish.commentOn()).commentOn != null) {
            throw new Refusal.Invalid("/commentOn", "not-an-answer", "must be an answer, and no comment");
        }
        var reply = new Reply(talk, tally.reply(talk), wish, body);
        replies.persist(reply);
        mentions.write(talk, reply.id, body.mentions());
        activities.record(reply.posted(discussion, talk.here().actor()));
        return replies.show(talk, reply);
    }

    /** Replies to a request for feedback say what they are; the maker's own need not. */
    private static void fit(Talk talk, NewReply wish) {
        var discussion = talk.discussion();
        var feedback = discussion.kind == DiscussionKind.FEEDBACK;
        if (!feedback && wish.type() != null) {
            throw new Refusal.Invalid("/type", "not-for-kind", "does not belong to this kind of discussion");
        }
        if (feedback && wish.type() == null && !talk.mine()) {
            throw new Refusal.Invalid("/type", "not-null", "must say what this feedback is");
        }
        if (wish.commentOn() != null && discussion.kind != DiscussionKind.QUESTION) {
            throw new Refusal.Invalid("/commentOn", "not-for-kind", "does not belong to this kind of discussion");
        }
        if (wish.type() == ReplyType.OPINION) {
            DiscussionPolicy.opinion(talk).orRefuse();
        }
        var questions = discussion.opening.questions();
        var asked = questions == null ? 0 : questions.size();
        if (wish.type() == ReplyType.ANSWER
                ? wish.questionIndex() == null || wish.questionIndex() >= asked
                : wish.questionIndex() != null) {
            throw new Refusal.Invalid(
                    "/questionIndex", "question-index", "must name one of the maker's questions, for an answer");
        }
    }

    private Reply answer(Talk talk, UUID id) {
        var answer = replies.said(talk, id, "/commentOn");
        ReplyPolicy.react(talk, answer).orRefuse();
        return answer;
    }
}
