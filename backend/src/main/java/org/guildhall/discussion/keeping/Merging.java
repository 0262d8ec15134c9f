package org.guildhall.discussion.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.guildhall.activity.Activities;
import org.guildhall.discussion.Discussion;
import org.guildhall.discussion.Replies;
import org.guildhall.discussion.Reply;
import org.guildhall.discussion.Talk;
import org.guildhall.platform.markdown.Markdown;

/** Brings two discussions together: what one opened with becomes a reply of the other, and its replies follow. */
@ApplicationScoped
class Merging {
    /** What Markdown would take for more than a letter. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#@~|!&]");

    private final Replies replies;
    private final Regrouping regrouping;
    private final Activities activities;

    Merging(Replies replies, Regrouping regrouping, Activities activities) {
        this.replies = replies;
        this.regrouping = regrouping;
        this.activities = activities;
    }

    void merge(Talk from, Talk into) {
        var source = from.discussion();
        var target = into.discussion();
        var moving = regrouping.repliesOf(source);
        var markdown = opening(source);
        var reply = new Reply(source, target, regrouping.next(target), markdown, Markdown.render(markdown, "/into"));
        replies.persist(reply);
        regrouping.followOpening(source, target, reply.id);
        activities.record(source.mergeInto(target, from.here().actor()));
        regrouping.take(source, target, moving);
    }

    /** With its title, which leads to where it stood. */
    private static String opening(Discussion source) {
        return "[" + SPECIAL.matcher(source.title).replaceAll("\\\\$0") + "](/d/" + source.id + ")\n\n"
                + source.bodyMarkdown;
    }
}
