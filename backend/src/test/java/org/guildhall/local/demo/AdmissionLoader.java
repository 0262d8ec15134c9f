package org.guildhall.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.platform.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Adds to the memberships what those who came, wait or were refused said and heard; and the links by which people come. */
final class AdmissionLoader {

    /** What the file holds; days are ago where something happened. */
    record File(Map<String, List<String>> questions, List<Word> memberships, List<Link> links) {}

    /** What belongs to the newest membership of a person. */
    record Word(
            String community,
            String handle,
            @Nullable String bring,
            @Nullable String learn,
            @Nullable List<String> answers,
            @Nullable String by,
            @Nullable String reason,
            @Nullable Appeal appeal) {}

    /** An appeal that waits. */
    record Appeal(int made, String text) {}

    /** The secret is public, as everything here. */
    record Link(String community, String by, String secret, int made, int days, int uses, int limit) {}

    private static final Duration INVITATION = Duration.ofDays(14);
    private static final int ANSWER = 5;

    private final Connection connection;
    private final People people;
    private final Calendar calendar;
    private final Activities activities;

    private AdmissionLoader(Connection connection, People people, Calendar calendar, Activities activities) {
        this.connection = connection;
        this.people = people;
        this.calendar = calendar;
        this.activities = activities;
    }

    static void store(Connection connection, People people, Calendar calendar, Activities activities)
            throws SQLException {
        var file = DemoFiles.read("admission", new TypeReference<File>() {});
        var loader = new AdmissionLoader(connection, people, calendar, activities);
        for (var asked : file.questions().entrySet()) {
            loader.run(
                    "update community set join_questions = ? where slug = ?",
                    loader.texts(asked.getValue()),
                    asked.getKey());
        }
        loader.promise();
        for (var word : file.memberships()) {
            loader.say(word, file.questions().getOrDefault(word.community(), List.of()));
        }
        for (var link : file.links()) {
            loader.make(link);
        }
    }

    /** By when each request is answered, and until when each invitation stands. */
    private void promise() throws SQLException {
        run(
                "update membership set answer_by = since + ? * interval '1 second' where state = 'INVITED'",
                INVITATION.toSeconds());
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select m.id, m.since, c.time_zone from membership m"
                        + " join community c on c.id = m.community_id where m.state = 'REQUESTED'")) {
            while (rows.next()) {
                var zone = ZoneId.of(rows.getString(3));
                var by = WorkingDays.after(
                        rows.getObject(2, OffsetDateTime.class).toInstant(), ANSWER, zone);
                run("update membership set answer_by = ? where id = ?", at(by), rows.getObject(1, UUID.class));
            }
        }
    }

    private void say(Word word, List<String> questions) throws SQLException {
        var who = people.named(word.handle());
        var answers = word.answers() == null ? List.<String>of() : word.answers();
        run(
                """
                update membership set bring = ?, learn = ?, questions = ?, answers = ?, ended_by = ?, reason = ?
                where id = (select m.id from membership m join community c on c.id = m.community_id
                    where c.slug = ? and m.person_id = ? order by m.id desc limit 1)""",
                word.bring(),
                word.learn(),
                texts(answers.isEmpty() ? List.of() : questions),
                texts(answers),
                word.by() == null ? null : people.named(word.by()).id(),
                word.reason(),
                word.community(),
                who.id());
        if (word.appeal() != null) {
            var made = calendar.workday(word.appeal().made(), who.persona().timeZone(), word.community() + " appeal");
            run("""
                    insert into appeal (membership_id, text, made_at) select m.id, ?, ? from membership m
                    join community c on c.id = m.community_id where c.slug = ? and m.person_id = ? and m.state = 'REMOVED'""", word.appeal().text(), at(made), word.community(), who.id());
            activities.record("APPEAL_MADE", made, who.id(), community(word.community()), who.subject());
        }
    }

    private void make(Link link) throws SQLException {
        var by = people.named(link.by());
        var made = calendar.workday(link.made(), by.persona().timeZone(), link.secret());
        var community = community(link.community());
        var id = DemoIds.of(made, "invitation link " + link.secret());
        var hint = link.secret().substring(link.secret().length() - 4);
        run(
                """
                insert into invitation_link (id, community_id, hint, hash, created_by, created_at, expires_at, use_limit, uses)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                community,
                hint,
                hash(link.secret()),
                by.id(),
                at(made),
                at(made.plus(Duration.ofDays(link.days()))),
                link.limit(),
                link.uses());
        activities.record(
                "INVITATION_LINK_CREATED", made, by.id(), community, new Subject("invitation-link", id, "…" + hint));
    }

    private UUID community(String slug) throws SQLException {
        try (var query = connection.prepareStatement("select id from community where slug = ?")) {
            query.setString(1, slug);
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalArgumentException("There is no community " + slug);
                }
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private void run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() == 0) {
                throw new IllegalArgumentException("Nothing to change: " + statement);
            }
        }
    }

    private Array texts(List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
