package org.guildhall.testing.calls;

import java.util.Map;

/** Proposals. */
public final class ProposalCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.of();
    }
}
