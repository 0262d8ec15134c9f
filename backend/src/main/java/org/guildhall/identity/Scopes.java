package org.guildhall.identity;

import java.util.List;

/** What a token may be used for. A person's own session has all of them. */
public final class Scopes {
    public static final String COMMUNITIES_READ = "communities:read";
    public static final String COMMUNITIES_WRITE = "communities:write";
    public static final String DISCUSSIONS_READ = "discussions:read";
    public static final String DISCUSSIONS_WRITE = "discussions:write";
    public static final String PEOPLE_READ = "people:read";
    public static final String PEOPLE_WRITE = "people:write";
    public static final String TOKENS_WRITE = "tokens:write";

    /** Every scope there is. */
    public static final List<String> ALL = List.of(
            COMMUNITIES_READ,
            COMMUNITIES_WRITE,
            DISCUSSIONS_READ,
            DISCUSSIONS_WRITE,
            PEOPLE_READ,
            PEOPLE_WRITE,
            TOKENS_WRITE);

    private Scopes() {}
}
