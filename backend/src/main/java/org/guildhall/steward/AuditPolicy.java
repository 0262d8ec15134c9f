package org.guildhall.steward;

import org.guildhall.community.Standing;
import org.guildhall.platform.Verdict;

/** Who reads what happened in a community. */
final class AuditPolicy {
    private AuditPolicy() {}

    static Verdict read(Standing here) {
        return Verdict.allowIf(
                here.leads() || here.actor().steward(),
                "leaders-only",
                "Leaders and stewards read what happened in this community.");
    }
}
