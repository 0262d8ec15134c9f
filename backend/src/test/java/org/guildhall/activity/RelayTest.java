package org.guildhall.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Caller;
import org.guildhall.testing.Database;
import org.guildhall.testing.Given;
import org.guildhall.testing.Together;
import org.junit.jupiter.api.Test;

@ApiTest
class RelayTest {

    @Test
    void every_committed_activity_gets_a_number_and_the_numbers_have_no_gaps() {
        var leader = Caller.newcomer();
        var community = Given.community(leader);
        var calls = IntStream.range(0, 12)
                .mapToObj(_ -> Caller.newcomer())
                .<Callable<Integer>>map(person -> () ->
                        person.put("/communities/{id}/membership", community).statusCode())
                .toList();
        assertThat(Together.all(calls)).containsOnly(201);
        await().until(() -> numbers("where kind = 'MEMBERSHIP_JOINED' and community_id = '" + community + "'")
                        .size()
                == 12);
        var all = numbers("");
        assertThat(all)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, all.size()).boxed().toList());
    }

    @Test
    void a_consumer_hears_each_activity_once_and_in_order() {
        var leader = Caller.newcomer();
        var community = Given.community(leader);
        Caller.newcomer().put("/communities/{id}/membership", community).then().statusCode(201);
        await().untilAsserted(() -> assertThat(WriteDown.heardIn(community))
                .startsWith(ActivityKind.COMMUNITY_STARTED, ActivityKind.MEMBERSHIP_JOINED));
    }

    @Test
    void a_consumer_that_fails_is_asked_again_and_loses_nothing() {
        WriteDown.failNext(2);
        var community = Given.community(Caller.newcomer());
        await().untilAsserted(
                        () -> assertThat(WriteDown.heardIn(community)).containsExactly(ActivityKind.COMMUNITY_STARTED));
    }

    private static List<Long> numbers(String condition) {
        return Database.column("select seq from activity " + condition + (condition.isEmpty() ? "where" : " and")
                        + " seq is not null order by seq")
                .stream()
                .map(Long::valueOf)
                .toList();
    }
}
