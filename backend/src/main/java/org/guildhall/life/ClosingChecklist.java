package org.guildhall.life;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.guildhall.platform.Problem.Fault;
import org.guildhall.platform.Refusal;

/** Every point has one answer, and what was not needed says why. */
final class ClosingChecklist {
    private ClosingChecklist() {}

    /** @throws Refusal.Invalid naming each point that is missing, doubled or without its reason */
    static void check(List<ClosingAnswer> answers) {
        var faults = new ArrayList<Fault>();
        var missing = EnumSet.allOf(ClosingPoint.class);
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            if (!missing.remove(answer.point())) {
                faults.add(Fault.at("/checklist/" + i + "/point", "point-doubled", "must be answered once"));
            }
            if (answer.lacksReason()) {
                faults.add(Fault.at("/checklist/" + i + "/note", "reason-missing", "must say why it was not needed"));
            }
        }
        missing.forEach(point -> faults.add(Fault.at("/checklist", "point-missing", "must answer " + point)));
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }
}
