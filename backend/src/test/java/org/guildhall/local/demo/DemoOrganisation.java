package org.guildhall.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Meridian, a maker of laboratory instruments: sixty people and their fifteen communities. */
public final class DemoOrganisation {

    private DemoOrganisation() {}

    /**
     * Stores the organisation in a migrated database, all or nothing. Everything happened some days before today.
     *
     * @param issuer of the identity provider that knows the cast by its subjects
     * @return false when it was there already, and nothing changed
     */
    public static boolean load(Connection connection, String issuer) throws SQLException {
        return load(connection, issuer, LocalDate.now(ZoneOffset.UTC));
    }

    /** The same, as if loaded on that day: the same day gives the same rows. */
    static boolean load(Connection connection, String issuer, LocalDate today) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var loaded = !loadedBefore(connection);
            if (loaded) {
                store(connection, issuer, new Calendar(today));
            }
            connection.commit();
            return loaded;
        } catch (SQLException | RuntimeException | Error refused) {
            connection.rollback();
            throw refused;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void store(Connection connection, String issuer, Calendar calendar) throws SQLException {
        try (var activities = new Activities(connection)) {
            var people = PeopleLoader.store(connection, issuer, calendar, activities);
            CommunityLoader.store(connection, people, calendar, activities);
            AdmissionLoader.store(connection, people, calendar, activities);
            BeginningsLoader.store(connection, people, calendar, activities);
            LeadershipLoader.store(connection, people, calendar, activities);
            ServiceAccountLoader.store(connection, issuer, people, calendar, activities);
            CharterLoader.store(connection, people, calendar);
            GoalLoader.store(connection, people, calendar, activities);
            DiscussionLoader.store(connection, people, calendar, activities);
            LifeLoader.store(connection, people, calendar, activities);
            activities.flush();
            StewardLoader.store(connection, issuer, people, calendar);
        }
    }

    /** By somebody who cannot sign in, so that a member of the cast who was quicker than the loader does not count. */
    private static boolean loadedBefore(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from person where subject = ?")) {
            query.setString(1, DemoFiles.people().getLast().persona().subject());
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
