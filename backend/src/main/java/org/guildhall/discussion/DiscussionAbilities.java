package org.guildhall.discussion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.community.CommunityPolicy;

/** What the caller may do with a discussion. */
@Schema(name = "DiscussionAbilities")
record DiscussionAbilities(
        boolean reply,
        boolean edit,
        boolean delete,
        boolean restore,

        @Schema(description = "End it, in one of the ways of its kind.")
        boolean close,

        boolean reopen,

        @Schema(description = "Say which answer solved the question, or that it no longer does.")
        boolean accept,

        boolean pin,
        boolean lock,
        boolean hide,
        boolean move,
        boolean split,
        boolean merge,
        boolean react,
        boolean watch,

        @Schema(description = "Give an opinion on what is shown for feedback.")
        boolean opinion) {

    static DiscussionAbilities of(Talk talk) {
        var discussion = talk.discussion();
        var gone = discussion.deletedAt != null;
        var keep = !gone
                && discussion.mergedInto == null
                && DiscussionPolicy.keep(talk).allowed();
        var closed = discussion.state == Discussion.State.CLOSED;
        return new DiscussionAbilities(
                DiscussionPolicy.reply(talk).allowed(),
                DiscussionPolicy.edit(talk).allowed(),
                !gone && DiscussionPolicy.delete(talk).allowed(),
                gone && DiscussionPolicy.restore(talk).allowed(),
                !closed && DiscussionPolicy.close(talk, Outcome.CLOSED).allowed(),
                closed && DiscussionPolicy.reopen(talk).allowed(),
                DiscussionPolicy.accept(talk).allowed(),
                keep,
                keep,
                keep,
                !gone && CommunityPolicy.lead(talk.here()).allowed(),
                keep,
                keep,
                DiscussionPolicy.takePart(talk).allowed(),
                !talk.here().actor().service(),
                discussion.kind == DiscussionKind.FEEDBACK
                        && DiscussionPolicy.opinion(talk).allowed());
    }
}
