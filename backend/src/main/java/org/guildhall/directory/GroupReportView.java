package org.guildhall.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.identity.PersonRef;

/** What a rule did with whom, or would do now. */
@Schema(name = "GroupReport")
record GroupReportView(
        @Schema(examples = "12") int added,
        @Schema(examples = "1") int removed,
        @Schema(examples = "3") int skipped,

        @Schema(description = "By name; the first 500.") List<Line> lines) {
    static final int MOST = 500;

    /** One person. */
    @Schema(name = "GroupReportLine")
    record Line(PersonRef person, Outcome outcome) {}

    static GroupReportView of(List<GroupPlan.Step> steps) {
        var counts = new int[3];
        steps.forEach(step -> counts[Math.min(step.outcome().ordinal(), 2)]++);
        return new GroupReportView(
                counts[0],
                counts[1],
                counts[2],
                steps.stream()
                        .limit(MOST)
                        .map(step -> new Line(PersonRef.of(step.person()), step.outcome()))
                        .toList());
    }

    static GroupReportView of(GroupRun run, List<GroupRuns.Line> lines) {
        return new GroupReportView(
                run.added,
                run.removed,
                run.skipped,
                lines.stream()
                        .map(line -> new Line(PersonRef.of(line.person()), line.outcome()))
                        .toList());
    }
}
