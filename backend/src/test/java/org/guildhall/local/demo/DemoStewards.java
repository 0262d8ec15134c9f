package org.guildhall.local.demo;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the stewards did; numbers are days ago.
 *
 * @param openings of communities they do not belong to
 * @param rules for groups of the directory
 * @param erased somebody who was erased
 */
record DemoStewards(List<Opening> openings, List<Rule> rules, Erased erased) {

    /** @param minutes how long it lasted */
    record Opening(String community, String by, int opened, int minutes, String reason) {}

    /** @param lines of the report, each a handle and what the rule did with that person */
    record Rule(
            String group,
            String community,
            String mode,
            boolean enabled,
            String by,
            int created,
            @Nullable Integer applied,
            List<String> lines) {

        Rule {
            lines = requireNonNullElse(lines, List.of());
        }
    }

    record Erased(int arrived, int deactivated, int erased, String by, String reason) {}
}
