package org.guildhall.testing.calls;

import java.util.Map;

/** Roles, terms, hand-overs and responsibilities. */
public final class LeadershipCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.of();
    }
}
