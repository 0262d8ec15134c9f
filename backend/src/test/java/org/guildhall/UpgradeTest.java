package org.guildhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.guildhall.local.LocalDatabase;
import org.junit.jupiter.api.Test;

/** An installation that has people, communities and members moves on to the newest schema; nobody starts anew for it. */
class UpgradeTest {
    /** The first schema that organisations ran. */
    private static final String FIRST = "005";

    @Test
    void what_the_first_version_kept_is_there_in_the_newest() throws SQLException {
        try (var database = LocalDatabase.throwaway();
                var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            migrate(database, FIRST);
            statement.execute("""
                    begin;
                    insert into person (id, issuer, subject, handle, name, time_zone, locale, created_at)
                        select uuidv7(), 'idp', handle, handle, initcap(handle), 'Europe/London', 'en', now()
                            from unnest(array['grace', 'noor', 'tariq', 'mallory']) handle;
                    insert into community (id, slug, name, domain_statement, visibility, joining, status, stage, time_zone, locale,
                            member_count, closed_reason, created_at)
                        values (uuidv7(), 'charts', 'Charts', 'Charts.', 'PUBLIC', 'OPEN', 'ACTIVE', 'POTENTIAL', 'UTC', 'en', 1, null, now()),
                            (uuidv7(), 'old', 'Old', 'Old.', 'PRIVATE', 'INVITE', 'CLOSED', 'POTENTIAL', 'UTC', 'en', 1, 'Done.', now());
                    insert into charter (community_id, number, state, for_whom, ratified_at)
                        select id, 1, case status when 'ACTIVE' then 'RATIFIED' else 'DRAFT' end, 'All.',
                            case status when 'ACTIVE' then now() end from community;
                    insert into charter (community_id, number, state, for_whom)
                        select id, 2, 'CONSULTATION', 'All.' from community where status = 'ACTIVE';
                    insert into membership (id, community_id, person_id, state, role, since, ended_at)
                        select uuidv7(), c.id, p.id, state, case handle when 'grace' then 'LEADER' else 'MEMBER' end, now(),
                                case state when 'ACTIVE' then null else now() end
                            from community c, person p join (values ('grace', 'ACTIVE'), ('noor', 'LEFT'), ('tariq', 'REMOVED'),
                                ('mallory', 'DECLINED')) belonged (who, state) on who = p.handle;
                    commit""");
            migrate(database, "latest");
            try (var kept = statement.executeQuery(
                    "select count(*), count(name_key), count(role_since), count(reason), count(search_key) from membership")) {
                assertThat(kept.next()).isTrue();
                assertThat(kept.getInt(1)).isEqualTo(8);
                assertThat(kept.getInt(2)).as("everybody has a name to sort by").isEqualTo(8);
                assertThat(kept.getInt(5)).as("everybody is found by typing").isEqualTo(8);
                assertThat(kept.getInt(3)).as("leaders lead since they came").isEqualTo(2);
                assertThat(kept.getInt(4)).as("who was sent away has a reason").isEqualTo(4);
            }
        }
    }

    private static void migrate(LocalDatabase database, String target) {
        var _ = Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .target(target)
                .load()
                .migrate();
    }
}
