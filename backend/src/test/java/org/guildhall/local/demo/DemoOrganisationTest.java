package org.guildhall.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Joining;
import org.guildhall.community.Stage;
import org.guildhall.community.Status;
import org.guildhall.community.Visibility;
import org.guildhall.local.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoOrganisationTest {
    private static final String ISSUER = "http://localhost/guildhall";
    private DemoDatabase demo;

    @BeforeAll
    void load() throws SQLException {
        demo = new DemoDatabase();
        demo.migrate("public");
        assertThat(DemoOrganisation.load(demo.connection, ISSUER)).isTrue();
    }

    @AfterAll
    void stop() throws SQLException {
        demo.close();
    }

    @Test
    void sixty_people_and_fifteen_communities() throws SQLException {
        assertThat(demo.numbers("select count(*) from person where erased_at is null"))
                .containsExactly(60L);
        assertThat(demo.numbers("select count(*) from community")).containsExactly(16L);
        assertThat(demo.numbers("select count(distinct org_unit) from person").getFirst())
                .isGreaterThan(12);
        assertThat(demo.numbers("select count(distinct time_zone) from person").getFirst())
                .isGreaterThan(8);
    }

    @Test
    void the_cast_is_found_by_what_the_sign_in_says() throws SQLException {
        for (var persona : Cast.ALL) {
            assertThat(demo.texts("select handle from person where issuer = '" + ISSUER + "' and subject = '"
                            + persona.subject() + "' and name = '" + persona.name() + "'"))
                    .containsExactly(persona.handle());
        }
    }

    @Test
    void the_cast_does_what_its_stories_say() throws SQLException {
        assertThat(inRole("data-visualisation", "LEADER")).containsExactly("grace");
        assertThat(inRole("data-visualisation", "FACILITATOR")).contains("tariq");
        assertThat(inRole("accessibility", "LEADER")).containsExactly("priya");
        assertThat(demo.texts("select c.visibility from community c join membership m on m.community_id = c.id"
                        + " join person p on p.id = m.person_id where p.handle = 'owen' and m.role = 'LEADER'"))
                .containsExactly("PRIVATE");
        assertThat(demo.texts("select m.state from membership m join person p on p.id = m.person_id"
                        + " where p.handle in ('mallory', 'noor')"))
                .containsExactly("INVITED");
        assertThat(demo.texts(
                        "select name from person where handle = 'noor' and created_at > now() - interval '4 days'"))
                .hasSize(1);
    }

    @Test
    void every_visibility_joining_status_and_stage_occurs() throws SQLException {
        assertThat(demo.texts("select distinct visibility from community")).containsAll(names(Visibility.values()));
        assertThat(demo.texts("select distinct joining from community")).containsAll(names(Joining.values()));
        assertThat(demo.texts("select distinct status from community")).containsAll(names(Status.values()));
        assertThat(demo.texts("select distinct stage from community")).containsAll(names(Stage.values()));
        assertThat(names(ActivityKind.values())).containsAll(demo.texts("select distinct kind from activity"));
        assertThat(demo.texts("select distinct state from charter"))
                .contains("DRAFT", "CONSULTATION", "RATIFIED", "SUPERSEDED");
        assertThat(demo.texts("select distinct state from membership"))
                .contains("ACTIVE", "PAUSED", "REQUESTED", "INVITED", "LEFT", "DECLINED", "REMOVED", "EXPIRED");
        assertThat(demo.numbers("select count(*) from charter where state = 'RATIFIED' and review_on < current_date"
                        + " and community_id in (select id from community where status = 'ACTIVE')"))
                .containsExactly(1L);
        assertThat(demo.numbers("select count(*) from community where paused_until > current_date"))
                .containsExactly(1L);
    }

    @Test
    void two_communities_look_alike() throws SQLException {
        assertThat(demo.texts("select a.slug || ' ' || b.slug from community a join community b on a.slug < b.slug"
                        + " and 'CLOSED' not in (a.status, b.status) and look_alike_score(a, b) >= 50"))
                .containsExactly("prototyping rapid-prototyping");
    }

    @Test
    void counters_equal_rows_and_leaders_exist() throws SQLException {
        assertThat(demo.texts("select slug from community c where member_count <> (select count(*) from membership m"
                        + " where m.community_id = c.id and m.state = 'ACTIVE')"))
                .isEmpty();
        assertThat(demo.texts("select slug from community c where not exists (select from membership m"
                        + " where m.community_id = c.id and m.role = 'LEADER' and m.state = 'ACTIVE')"))
                .isEmpty();
    }

    @Test
    void every_kind_of_discussion_occurs_by_people_who_belonged() throws SQLException {
        assertThat(demo.texts("select distinct kind from discussion")).hasSize(7);
        assertThat(demo.texts("select distinct outcome from discussion where outcome is not null"))
                .contains("ANSWERED", "ADOPTED", "PARKED", "DECLINED", "SUMMED_UP", "EXPIRED");
        assertThat(demo.numbers("select count(*) from reply").getFirst()).isGreaterThan(150);
        assertThat(demo.texts("select d.title from discussion d where reply_count <> (select count(*) from reply r"
                        + " where r.discussion_id = d.id)"))
                .isEmpty();
        assertThat(demo.texts(
                        "select p.handle || ': ' || d.title from discussion d join reply r on r.discussion_id = d.id"
                                + " join person p on p.id = r.author_id where not (d.guest and r.author_id = d.author_id)"
                                + " and not exists (select from membership m where m.community_id = d.community_id"
                                + " and m.person_id = p.id and m.since <= r.created_at"
                                + " and (m.ended_at is null or m.ended_at > r.created_at))"))
                .isEmpty();
    }

    @Test
    void who_looks_after_what_shows_every_state() throws SQLException {
        assertThat(demo.texts("select p.handle from membership m join person p on p.id = m.person_id where m.interim"))
                .containsExactly("margaux");
        assertThat(demo.numbers("select count(*) from membership where role <> 'MEMBER' and role_until is null"))
                .containsExactly(0L);
        assertThat(demo.numbers("select count(*) from membership where role_until < now()"))
                .containsExactly(1L);
        assertThat(demo.texts("select distinct state from handover")).contains("PROPOSED", "ACCEPTED");
        assertThat(demo.texts("select distinct state from responsibility")).contains("OFFERED", "VOLUNTEERED", "HELD");
        assertThat(demo.texts("select distinct kind from responsibility"))
                .contains("GREETER", "HOST", "LIBRARIAN", "MENTOR", "SPONSOR", "DEPUTY");
        assertThat(demo.texts("select distinct (greeted_at is null)::text from newcomer_welcome"))
                .containsExactlyInAnyOrder("true", "false");
        assertThat(demo.texts("select id from newcomer_welcome where greeted_at < named_at"))
                .isEmpty();
    }

    @Test
    void nothing_happens_before_it_can() throws SQLException {
        assertThat(demo.texts("select p.handle || ' ' || c.slug from membership m join person p on p.id = m.person_id"
                        + " join community c on c.id = m.community_id where m.since < c.created_at"
                        + " or m.since <= p.created_at or m.ended_at <= m.since or m.since > now()"
                        + " or m.state in ('ACTIVE', 'PAUSED') and p.deactivated_at is not null"))
                .isEmpty();
        assertThat(demo.texts("select kind from activity a left join person p on p.id = a.actor_id"
                        + " where a.at > now() or p.id is null or a.at < p.created_at"))
                .isEmpty();
        assertThat(demo.texts("select c.slug from charter h join community c on c.id = h.community_id"
                        + " where h.ratified_at <= c.created_at"))
                .isEmpty();
    }

    /** Three days never fall on one, whatever weekday it is today. */
    @Test
    void nobody_joins_within_three_days_of_arriving_or_of_the_start() {
        var arrived = new HashMap<String, Integer>();
        DemoFiles.people().forEach(person -> arrived.put(person.handle(), person.arrived()));
        for (var community : DemoFiles.communities()) {
            assertThat(community.members())
                    .filteredOn(member -> !member.equals(community.starter()))
                    .allMatch(member -> community.started() - member.from() >= 3);
            assertThat(community.members())
                    .filteredOn(member -> !member.state().equals("INVITED"))
                    .allMatch(member -> arrived.getOrDefault(member.handle(), 0) - member.from() >= 3);
        }
    }

    @Test
    void ids_tell_when() throws SQLException {
        for (var column : List.of("person.created_at", "community.created_at", "activity.at")) {
            var table = column.substring(0, column.indexOf('.'));
            assertThat(demo.texts("select id::text from " + table + " where uuid_extract_version(id) is distinct from 7"
                            + " or abs(extract(epoch from uuid_extract_timestamp(id) - " + column + ")) > 0.001"))
                    .isEmpty();
        }
    }

    @Test
    void every_beginning_is_in_the_record() throws SQLException {
        assertThat(demo.numbers("select count(*) from activity where kind = 'PERSON_ARRIVED'"))
                .isEqualTo(demo.numbers("select count(*) from person"));
        assertThat(demo.numbers(
                        "select count(*) from activity where kind in ('COMMUNITY_STARTED', 'MEMBERSHIP_JOINED')"))
                .isEqualTo(demo.numbers("select count(*) from membership join community c on c.id = community_id"
                        + " where state in ('ACTIVE', 'PAUSED', 'LEFT', 'REMOVED') and c.status <> 'PROPOSED'"));
        assertThat(demo.numbers("select count(*) from activity where kind = 'MEMBERSHIP_LEFT'"))
                .isEqualTo(demo.numbers("select count(*) from membership where state = 'LEFT'"));
    }

    @Test
    void a_second_load_does_nothing() throws SQLException {
        var before = demo.dump();
        assertThat(DemoOrganisation.load(demo.connection, ISSUER)).isFalse();
        assertThat(demo.dump()).isEqualTo(before);
    }

    @Test
    void the_same_day_gives_the_same_rows() throws SQLException {
        var dumps = new ArrayList<List<String>>();
        for (var schema : List.of("once", "again")) {
            demo.migrate(schema);
            demo.connection.setSchema(schema);
            assertThat(DemoOrganisation.load(demo.connection, ISSUER, LocalDate.of(2026, 3, 30)))
                    .isTrue();
            dumps.add(demo.dump());
            demo.connection.setSchema("public");
        }
        assertThat(dumps.getFirst()).isEqualTo(dumps.getLast());
    }

    private List<String> inRole(String community, String role) throws SQLException {
        return demo.texts("select p.handle from membership m join person p on p.id = m.person_id"
                + " join community c on c.id = m.community_id"
                + " where c.slug = '" + community + "' and m.role = '" + role + "' order by m.id");
    }

    private static List<String> names(Enum<?>... values) {
        return List.of(values).stream().map(Enum::name).toList();
    }
}
