package org.guildhall.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every operation and every status that the contract describes was met by some test.
 *
 * <p>Not a test of the application, so that Quarkus orders it behind all that are. Says nothing when only some tests run.
 */
class CoverageTest {
    /** What no test provokes, by the status or by the operation and status, and why that is enough. */
    private static final Map<String, String> EXEMPT = Map.of(
            "429", "one limiter stands before all operations; it is tried on one",
            "readConfig 500", "answers from memory",
            "readConfig 503", "answers from memory");

    @Test
    void every_documented_status_of_every_operation_was_met() {
        var seen = Exchanges.all();
        assumeTrue(System.getProperty("test") == null && !seen.isEmpty(), "only some tests ran");
        var missing = new TreeSet<String>();
        for (var operation : Contract.OPERATIONS) {
            for (var status : operation.statuses()) {
                var answer = Exchanges.answer(operation, status);
                if (!seen.contains(answer) && !EXEMPT.containsKey(answer) && !EXEMPT.containsKey(status.toString())) {
                    missing.add(answer);
                }
            }
        }
        assertThat(missing).as("documented, and met by no test").isEmpty();
    }

    @Test
    void every_problem_that_was_met_is_explained_to_developers() throws IOException {
        var guide = Files.readAllLines(Path.of("../docs/api/problems.md"));
        assertThat(Exchanges.all().stream().filter(line -> line.startsWith("problem ")))
                .allSatisfy(line -> assertThat(guide).contains(line.replace("problem ", "### ")));
    }
}
