package org.guildhall.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.platform.markdown.Markdown;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Stores what the communities talk about. */
final class DiscussionLoader {
    private static final Duration PAUSE = Duration.ofMinutes(7);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String COUNT = """
            insert into participant (discussion_id, person_id, posts, since)
            select discussion_id, author_id, count(*), min(created_at)
            from (select discussion_id, author_id, created_at from reply
                  union all select id, author_id, created_at from discussion) post
            group by discussion_id, author_id;
            update discussion d set
                last_number = (select count(*) from reply where discussion_id = d.id),
                reply_count = (select count(*) from reply where discussion_id = d.id),
                participant_count = (select count(*) from participant where discussion_id = d.id),
                helpful_count = (select count(*) from reaction where discussion_id = d.id),
                last_activity_at = coalesce((select max(created_at) from reply where discussion_id = d.id), created_at),
                last_reply_by = (select author_id from reply where discussion_id = d.id order by number desc limit 1);
            insert into reading (person_id, discussion_id, read_up_to)
            select person_id, discussion_id, (select coalesce(max(number), 0) from reply r
                where r.discussion_id = p.discussion_id and r.author_id = p.person_id) from participant p;
            insert into reading (person_id, discussion_id, read_up_to)
            select m.person_id, d.id, d.last_number from membership m join discussion d on d.community_id = m.community_id
            where m.state = 'ACTIVE' and d.last_activity_at < now() - interval '6 days'
            on conflict (person_id, discussion_id) do update set read_up_to = excluded.read_up_to""";

    private final People people;
    private final Calendar calendar;
    private final Activities activities;
    private final Rows discussions;
    private final Rows replies;
    private final Rows reactions;

    private DiscussionLoader(Connection connection, People people, Calendar calendar, Activities activities)
            throws SQLException {
        this.people = people;
        this.calendar = calendar;
        this.activities = activities;
        this.discussions = new Rows(
                connection,
                "discussion",
                List.of(
                        "id",
                        "community_id",
                        "kind",
                        "title",
                        "body_markdown",
                        "body_html",
                        "excerpt",
                        "opening",
                        "tags",
                        "author_id",
                        "author_org_unit",
                        "guest",
                        "created_at",
                        "state",
                        "outcome",
                        "outcome_note",
                        "summary",
                        "closed_at",
                        "closed_by",
                        "accepted_reply_id",
                        "expires_at",
                        "due",
                        "opinions_welcome",
                        "pinned_at",
                        "last_activity_at"));
        this.replies = new Rows(
                connection,
                "reply",
                List.of(
                        "id",
                        "discussion_id",
                        "number",
                        "author_id",
                        "author_org_unit",
                        "type",
                        "question_index",
                        "comment_on",
                        "body_markdown",
                        "body_html",
                        "created_at"));
        this.reactions = new Rows(
                connection, "reaction", List.of("discussion_id", "person_id", "kind", "at"), "on conflict do nothing");
    }

    static void store(Connection connection, People people, Calendar calendar, Activities activities)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "alter table discussion alter constraint discussion_accepts deferrable initially deferred");
            var loader = new DiscussionLoader(connection, people, calendar, activities);
            for (var community : DemoFiles.communities()) {
                var id = CommunityLoader.id(community, CommunityLoader.started(community, people, calendar));
                for (var discussion : DemoFiles.discussions(community.slug())) {
                    loader.add(discussion, id, community);
                }
            }
            loader.flush();
            statement.execute(COUNT);
            statement.execute("update community set guest_questions = true where slug = 'data-visualisation'");
            statement.execute("set constraints all immediate");
            statement.execute("alter table discussion alter constraint discussion_accepts not deferrable");
        }
    }

    private void add(DemoDiscussion it, UUID community, DemoCommunity in) throws SQLException {
        var author = people.named(it.by());
        var at = calendar.workday(it.ago(), in.timeZone(), it.title());
        var id = DemoIds.of(at, "discussion " + it.title());
        var subject = new Subject("discussion", id, it.title());
        activities.record("DISCUSSION_STARTED", at, author.id(), community, subject);
        UUID accepted = null;
        var acceptedAt = at;
        var said = new ArrayList<UUID>();
        var last = at;
        for (var reply : it.replies()) {
            var then = calendar.workday(reply.ago(), in.timeZone(), it.title() + reply.text());
            last = then.isAfter(last.plus(PAUSE)) ? then : last.plus(PAUSE);
            said.add(reply(reply, id, community, said, last, it.title()));
            if (reply.accepted()) {
                accepted = said.getLast();
                acceptedAt = last;
            }
        }
        var closed = it.closed();
        var outcome = accepted != null ? "ANSWERED" : closed == null ? null : closed.outcome();
        var closedAt = accepted != null
                ? acceptedAt.plus(PAUSE)
                : closed == null ? null : calendar.workday(closed.ago(), in.timeZone(), it.title() + " closed");
        var closer = "EXPIRED".equals(outcome)
                ? null
                : closed != null && closed.by() != null
                        ? people.named(closed.by()).id()
                        : author.id();
        if (outcome != null && closer != null) {
            activities.record(
                    accepted != null ? "ANSWER_ACCEPTED" : "DISCUSSION_CLOSED", closedAt, closer, community, subject);
        }
        var opening = it.opening(calendar);
        var body = Markdown.render(it.body(), "/body");
        discussions.add(
                id,
                community,
                it.kind(),
                it.title(),
                it.body(),
                body.html(),
                body.excerpt(),
                json(opening),
                it.tags(),
                author.id(),
                author.persona().orgUnit(),
                it.guest(),
                at,
                outcome == null ? "OPEN" : "CLOSED",
                outcome,
                closed == null ? null : closed.note(),
                closed == null ? null : json(closed.summary()),
                closedAt,
                outcome == null ? null : closer,
                accepted,
                opening.get("expiresAt") instanceof String expiry ? Instant.parse(expiry) : null,
                opening.get("due") instanceof String due ? LocalDate.parse(due) : null,
                Boolean.TRUE.equals(opening.get("opinionsWelcome")),
                it.pinned() ? at : null,
                last);
        for (var fan : in.members().stream().limit(it.likes()).toList()) {
            if (!fan.ended() && !fan.handle().equals(it.by())) {
                reactions.add(id, people.named(fan.handle()).id(), "THUMBS_UP", at.plus(PAUSE));
            }
        }
    }

    private UUID reply(
            DemoDiscussion.Said reply, UUID discussion, UUID community, List<UUID> before, Instant at, String title)
            throws SQLException {
        var author = people.named(reply.by());
        var id = DemoIds.of(at, "reply " + discussion + before.size());
        replies.add(
                id,
                discussion,
                before.size() + 1,
                author.id(),
                author.persona().orgUnit(),
                reply.type(),
                reply.question(),
                reply.on() == null ? null : before.get(reply.on() - 1),
                reply.text(),
                Markdown.render(reply.text(), "/text").html(),
                at);
        activities.record("REPLY_POSTED", at, author.id(), community, new Subject("reply", id, title));
        return id;
    }

    private void flush() throws SQLException {
        discussions.flush();
        replies.flush();
        reactions.flush();
        discussions.close();
        replies.close();
        reactions.close();
    }

    private static @Nullable PGobject json(@Nullable Map<String, ?> value) throws SQLException {
        if (value == null) {
            return null;
        }
        try {
            var json = new PGobject();
            json.setType("jsonb");
            json.setValue(JSON.writeValueAsString(value));
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
