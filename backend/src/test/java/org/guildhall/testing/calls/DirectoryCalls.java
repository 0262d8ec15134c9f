package org.guildhall.testing.calls;

import java.util.Map;

/** Rules that turn directory groups into memberships. */
public final class DirectoryCalls implements Calls {

    @Override
    public Map<String, Way> ways() {
        return Map.of();
    }
}
