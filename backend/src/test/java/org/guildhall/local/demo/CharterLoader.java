package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores what members said to charters they were asked about, and which version most of them have accepted. */
final class CharterLoader {

    private static final List<String> COLUMNS = List.of(
            "id",
            "charter_id",
            "person_id",
            "section",
            "text",
            "objection",
            "at",
            "answer",
            "answered_by",
            "answered_at");

    /** Two members in three have accepted the charter in force, and those who lead have. */
    private static final String ACCEPTED = """
            insert into charter_acceptance (membership_id, charter_id, accepted_at)
            select m.id, c.id, greatest(c.ratified_at, m.since) + interval '1 day'
            from charter c join membership m on m.community_id = c.community_id join person p on p.id = m.person_id
            where c.state = 'RATIFIED' and m.state = 'ACTIVE'
                and (m.role <> 'MEMBER' or ascii(substr(p.handle, 2)) % 3 <> 1)""";

    private CharterLoader() {}

    /** Everything that was said to one version. */
    record Consultation(int version, List<Comment> comments) {}

    /** What one member said; numbers of days are before today. */
    record Comment(
            String by,
            int ago,
            String section,
            String text,
            boolean objection,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Integer answered) {}

    static void store(Connection connection, People people, Calendar calendar) throws SQLException {
        var consultations = DemoFiles.consultations();
        try (var rows = new Rows(connection, "charter_comment", COLUMNS);
                var statement = connection.createStatement()) {
            for (var slug : consultations.keySet()) {
                var consultation = consultations.get(slug);
                for (var comment : consultation.comments()) {
                    add(rows, Charters.id(slug, consultation.version()), comment, people, calendar);
                }
            }
            rows.flush();
            var _ = statement.executeUpdate(ACCEPTED);
        }
    }

    private static void add(Rows rows, UUID charter, Comment comment, People people, Calendar calendar)
            throws SQLException {
        var author = people.named(comment.by());
        var at = calendar.workday(comment.ago(), author.persona().timeZone(), comment.text());
        var answerer = comment.answeredBy() == null ? null : people.named(comment.answeredBy());
        rows.add(
                DemoIds.of(at, "comment " + comment.text()),
                charter,
                author.id(),
                comment.section(),
                comment.text(),
                comment.objection(),
                at,
                comment.answer(),
                answerer == null ? null : answerer.id(),
                answerer == null || comment.answered() == null
                        ? null
                        : calendar.workday(
                                comment.answered(), answerer.persona().timeZone(), "answer " + comment.text()));
    }
}
