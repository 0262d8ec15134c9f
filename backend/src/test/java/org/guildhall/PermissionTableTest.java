package org.guildhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Database;
import org.guildhall.testing.Openings;
import org.guildhall.testing.Operations;
import org.guildhall.testing.PermissionTable;
import org.guildhall.testing.PermissionTable.Row;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code permissions.txt} row by row: every cell is asserted over HTTP, and whatever is refused changes nothing. {@code
 * -Drows=readCommunity,listMembers} looks at some rows only.
 */
@ApiTest
class PermissionTableTest {
    private static final List<String> COMMUNITIES = List.of("public", "restricted", "private");

    /** Signs after which nothing may have changed. */
    private static final String REFUSED = "-!0b";

    /** Rows whose sign is about being in the answer, not about its status. */
    private static final Set<String> LISTS = Set.of("listCommunities", "findLookAlikes", "listPersonCommunities");

    @TestFactory
    Stream<DynamicTest> every_cell_holds() {
        var only = List.of(System.getProperty("rows", "").split(","));
        return PermissionTable.rows().stream()
                .filter(row -> only.contains("") || only.contains(row.operation()))
                .flatMap(row -> {
                    var trio = new Trio[1];
                    return IntStream.range(0, Standing.values().length)
                            .boxed()
                            .flatMap(column -> IntStream.range(0, COMMUNITIES.size())
                                    .mapToObj(community -> DynamicTest.dynamicTest(name(row, column, community), () -> {
                                        if (trio[0] == null) {
                                            trio[0] = Trio.create();
                                        }
                                        check(row, trio[0], Standing.values()[column], community);
                                    })));
                });
    }

    @Test
    void every_operation_of_the_contract_has_a_row_or_concerns_only_oneself() {
        var rows = PermissionTable.rows().stream().map(Row::operation).collect(Collectors.toSet());
        assertThat(Operations.ofTheContract())
                .allSatisfy(operation -> assertThat(rows.contains(operation) || Operations.onlyOneself(operation))
                        .as("%s needs a row in permissions.txt", operation)
                        .isTrue());
    }

    private static void check(Row row, Trio trio, Standing standing, int index) {
        var sign = row.cells().get(standing.ordinal()).charAt(index);
        var caller = trio.caller(standing);
        var community = trio.communities().get(index);
        var call = Operations.named(row.operation(), trio, standing, index);
        call.arrange().run();
        var before = REFUSED.indexOf(sign) >= 0 ? Database.state() : List.of();
        var response = call.send(caller, community);
        if (LISTS.contains(row.operation()) && sign != '!') {
            assertThat(lists(response, community)).isEqualTo(sign == '+');
            if (sign == 'b') {
                Openings.open(caller, community);
                assertThat(lists(call.send(caller, community), community)).isTrue();
                Openings.assertTold(trio.caller(Standing.LEADER), community);
            }
            return;
        }
        switch (sign) {
            case '+' ->
                assertThat(response.statusCode())
                        .as(response.asString())
                        .isBetween(200, 299)
                        .isNotEqualTo(202);
            case 'q' -> response.then().statusCode(202);
            case 'c' -> outline(response);
            case 'o', 'a' -> {
                assertThat(response.statusCode()).isBetween(200, 299);
                var another = Operations.ofAnother(row.operation(), trio, standing, index);
                another.arrange().run();
                another.send(caller, community).then().statusCode(sign == 'o' ? 403 : 404);
            }
            case '-' -> response.then().statusCode(403);
            case 'b' -> {
                response.then().statusCode(403);
                assertThat(Database.state()).as("a refusal changes nothing").isEqualTo(before);
                Openings.open(caller, community);
                assertThat(call.send(caller, community).statusCode()).isBetween(200, 299);
                Openings.assertTold(trio.caller(Standing.LEADER), community);
            }
            case '!' -> response.then().statusCode(401);
            case '0' -> {
                response.then().statusCode(404);
                assertThat(seen(response))
                        .isEqualTo(seen(call.send(caller, UUID.randomUUID().toString())));
            }
            default -> throw new IllegalArgumentException("No such sign: " + sign);
        }
        if (sign != 'b' && REFUSED.indexOf(sign) >= 0) {
            assertThat(Database.state()).as("a refusal changes nothing").isEqualTo(before);
        }
    }

    private static boolean lists(Response response, String community) {
        return response.then().statusCode(200).extract().asString().contains(community);
    }

    private static void outline(Response response) {
        var body = response.then().statusCode(200).extract().<Map<String, Object>>path("$");
        assertThat(body.keySet())
                .containsExactlyInAnyOrder(
                        Stream.of("id", "slug", "name", "status", "tags", "official", "leaders", "can", "myMembership")
                                .filter(field -> !"myMembership".equals(field) || body.containsKey(field))
                                .toArray(String[]::new));
    }

    /** What an answer shows, without what differs between any two answers. */
    private static Map<String, Object> seen(Response response) {
        var seen = new HashMap<String, Object>(response.<Map<String, Object>>path("$"));
        seen.remove("traceId");
        response.headers().asList().stream()
                .filter(header -> !Set.of("X-Trace-Id", "RateLimit").contains(header.getName()))
                .forEach(header -> seen.put("header " + header.getName(), header.getValue()));
        return seen;
    }

    private static String name(Row row, int column, int community) {
        var standing = Standing.values()[column];
        return "%s %s: %s in %s is %s"
                .formatted(
                        row.id(),
                        row.operation(),
                        standing.name().toLowerCase(java.util.Locale.ROOT),
                        COMMUNITIES.get(community),
                        row.cells().get(column).charAt(community));
    }
}
