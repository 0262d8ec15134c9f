package org.guildhall.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guildhall.activity.Activities;
import org.guildhall.community.Standing;
import org.guildhall.platform.markdown.Markdown;

/** Begins a discussion, whoever may, and shows it. */
@ApplicationScoped
public class Starting {
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

    /** Open talk without more, in which somebody who keeps order lets things go on. */
    public Discussion talk(Standing here, String title, String body) {
        return begin(here, DiscussionKind.TALK, new DiscussionText(title, body, List.of(), Opening.NONE));
    }

    DiscussionView start(Standing here, DiscussionKind kind, DiscussionText text) {
        return discussions.show(begin(here, kind, text));
    }

    private Discussion begin(Standing here, DiscussionKind kind, DiscussionText text) {
        var actor = here.actor();
        text.fit(kind);
        text.opening().plan(Opening.NONE, actor.now(), here.community().today(actor.now()));
        var body = Markdown.render(text.body(), "/body");
        var discussion = new Discussion(here, kind, text, body);
        discussions.persistAndFlush(discussion);
        tally.start(discussion);
        mentions.write(new Talk(here, discussion), null, body.mentions());
        activities.record(discussion.started(actor));
        return discussion;
    }
}
