package org.guildhall.testing.calls;

import java.util.Map;

/** Requests and invitations. */
public final class AdmissionCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.of();
    }
}
