package org.guildhall.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import org.guildhall.activity.Activities;
import org.guildhall.community.Standing;
import org.guildhall.platform.markdown.Markdown;

/** Begins a discussion, whoever may, and shows it. */
@ApplicationScoped
class Starting {
    private final Discussions discussions;
    private final Tally tally;
    private final Mentions mentions;
    private final Activities activities;

    Starting(Discussions discussions, Tally tally, Mentions mentions, Activities activities) {
        this.discussions = discussions;
        this.tally = tally;
        this.mentions = mentions;
        this.activities = activities;
    }

    DiscussionView start(Standing here, DiscussionKind kind, DiscussionText text) {
        var actor = here.actor();
        text.fit(kind);
        text.opening().plan(Opening.NONE, actor.now(), here.community().today(actor.now()));
        var body = Markdown.render(text.body(), "/body");
        var discussion = new Discussion(here, kind, text, body);
        discussions.persistAndFlush(discussion);
        tally.start(discussion);
        mentions.write(new Talk(here, discussion), null, body.mentions());
        activities.record(discussion.started(actor));
        return discussions.show(discussion);
    }
}
