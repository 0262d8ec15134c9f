package org.guildhall.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.guildhall.local.Persona;

/**
 * A generated organisation, with memberships and discussions as skewed as in life.
 *
 * @param people how many, beside those who are there
 * @param discussions with ten replies each, on average
 */
public record Shape(int people, int communities, int discussions) {

    private static final List<String> PARTS = List.of("/bench/shape.sql", "/bench/discussions.sql");

    /** Adds it to a migrated database, all or nothing. */
    public void load(Connection connection, String issuer) throws SQLException {
        connection.setAutoCommit(false);
        try (var setting = connection.prepareStatement("select set_config(?, ?, true)");
                var statement = connection.createStatement()) {
            for (var value : Map.of(
                            "shape.people", Integer.toString(people),
                            "shape.communities", Integer.toString(communities),
                            "shape.discussions", Integer.toString(discussions),
                            "shape.issuer", issuer)
                    .entrySet()) {
                setting.setString(1, value.getKey());
                setting.setString(2, value.getValue());
                var _ = setting.execute();
            }
            for (var part : PARTS) {
                var _ = statement.execute(sql(part));
            }
            connection.commit();
            connection.setAutoCommit(true);
            var _ = statement.execute("vacuum analyze");
        } catch (SQLException refused) {
            connection.rollback();
            throw refused;
        }
    }

    /** What was generated happened long ago: nobody works it up while something is measured. */
    public static void letEverybodyHear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute("""
                    update activity set seq = numbered.seq from (
                        select id, (select coalesce(max(seq), 0) from activity) + row_number() over (order by id) as seq
                        from activity where seq is null) numbered
                    where activity.id = numbered.id;
                    update activity_consumer set watermark = (select coalesce(max(seq), 0) from activity)""");
        }
    }

    /** Somebody of it, who can sign in as the cast does. */
    public static Persona person(int number) {
        return new Persona("colleague-" + number, "Colleague " + number, "", "", "", "", "UTC", "en", false, "", "");
    }

    private static String sql(String part) {
        try (var file = Shape.class.getResourceAsStream(part)) {
            if (file == null) {
                throw new IllegalStateException(part + " is missing.");
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
