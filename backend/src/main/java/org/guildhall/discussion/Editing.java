package org.guildhall.discussion;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.guildhall.activity.Activities;
import org.guildhall.platform.MergePatch;
import org.guildhall.platform.Refusal;
import org.guildhall.platform.markdown.Markdown;

/** Changes what was written, and keeps what stood there before. */
@ApplicationScoped
class Editing {
    private final EntityManager database;
    private final MergePatch mergePatch;
    private final Mentions mentions;
    private final Activities activities;

    Editing(EntityManager database, MergePatch mergePatch, Mentions mentions, Activities activities) {
        this.database = database;
        this.mergePatch = mergePatch;
        this.mentions = mentions;
        this.activities = activities;
    }

    /** @throws Refusal.Invalid when the text no longer fits the kind */
    Discussion edit(Talk talk, JsonNode patch) {
        var discussion = talk.discussion();
        var actor = talk.here().actor();
        var text = mergePatch.apply(patch, DiscussionText.of(discussion), DiscussionText.class);
        text.fit(discussion.kind);
        text.opening()
                .plan(discussion.opening, actor.now(), talk.here().community().today(actor.now()));
        if (discussion.opinionsWelcome && !text.opening().welcomesOpinions()) {
            requireNoOpinions(discussion);
        }
        var body = Markdown.render(text.body(), "/body");
        database.persist(Revision.of(discussion, actor));
        activities.record(discussion.edit(text, body, actor));
        mentions.write(talk, null, body.mentions());
        return discussion;
    }

    void edit(Talk talk, Reply reply, String markdown) {
        var actor = talk.here().actor();
        var body = Markdown.render(markdown, "/body");
        database.persist(Revision.of(reply, actor));
        activities.record(reply.edit(markdown, body, talk.discussion(), actor));
        mentions.write(talk, reply.id, body.mentions());
    }

    private void requireNoOpinions(Discussion discussion) {
        if (!database.createQuery(
                        "select 1 from Reply where discussionId = :discussion and type = OPINION and deletedAt is null",
                        Integer.class)
                .setParameter("discussion", discussion.id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            throw new Refusal.Conflict("opinions-given", "People have given opinions already. They stay welcome.");
        }
    }
}
