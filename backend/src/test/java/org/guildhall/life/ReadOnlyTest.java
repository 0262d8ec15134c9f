package org.guildhall.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guildhall.contract.Contract;
import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Database;
import org.guildhall.testing.Operations;
import org.guildhall.testing.PermissionTable;
import org.guildhall.testing.PermissionTable.Row;
import org.guildhall.testing.Trio;
import org.guildhall.testing.Trio.Standing;
import org.guildhall.testing.calls.LifeCalls;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The overlay over the permission table: whatever writes in a community answers 409 with the status while that rests or is closed. */
@ApiTest
class ReadOnlyTest {
    /** What is not refused, and why. */
    private static final Map<String, Set<String>> EXEMPT = Map.of(
            "changes the status itself, and has its own tests",
            Set.of(
                    "pauseCommunity",
                    "resumeCommunity",
                    "closeCommunity",
                    "reopenCommunity",
                    "mergeCommunity",
                    "acceptMerger",
                    "refuseMerger"),
            "lets a steward look, and changes nothing in it",
            Set.of("openCommunity", "closeOpening"),
            "is what the organisation says about it, also when it has ended",
            Set.of("recogniseCommunity", "disownCommunity"));

    private static final String ALLOWED = "+qoa";

    @TestFactory
    Stream<DynamicTest> every_write_that_is_allowed_is_refused_with_the_status() {
        return PermissionTable.rows().stream()
                .filter(row -> writes(row.operation())
                        && EXEMPT.values().stream().noneMatch(exempt -> exempt.contains(row.operation())))
                .flatMap(row -> Stream.of("PAUSED", "CLOSED")
                        .map(status -> DynamicTest.dynamicTest(
                                row.operation() + " while " + status, () -> check(row, status))));
    }

    private static void check(Row row, String status) {
        var trio = Trio.create();
        for (var standing : Standing.values()) {
            IntStream.range(0, trio.communities().size())
                    .filter(index ->
                            ALLOWED.indexOf(row.cells().get(standing.ordinal()).charAt(index)) >= 0)
                    .forEach(index -> check(row, trio, standing, index, status));
        }
    }

    private static void check(Row row, Trio trio, Standing standing, int index, String status) {
        var community = trio.communities().get(index);
        LifeCalls.enliven(community);
        var call = Operations.named(row.operation(), trio, standing, index);
        call.arrange().run();
        if ("CLOSED".equals(status)) {
            LifeCalls.close(community);
        } else {
            Database.execute("update community set status = 'PAUSED' where id = ?::uuid", community);
        }
        var before = Database.state();
        call.send(trio.caller(standing), community)
                .then()
                .statusCode(409)
                .body("code", equalTo("CLOSED".equals(status) ? "community-closed" : "community-paused"));
        assertThat(Database.state()).as("a refusal changes nothing").isEqualTo(before);
    }

    private static boolean writes(String operation) {
        return Contract.OPERATIONS.stream()
                .anyMatch(one -> one.id().equals(operation)
                        && List.of("POST", "PUT", "PATCH", "DELETE").contains(one.method())
                        && (one.path().contains("{community}")
                                || one.path().startsWith("/api/v1/discussions/")
                                || one.path().startsWith("/api/v1/replies/")));
    }
}
