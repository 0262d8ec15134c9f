package org.guildhall.platform;

/** In which order the guards of the HTTP door stand; the highest sees a request first. */
final class Guards {
    static final int TRACE = 500;
    static final int HEADERS = 490;
    static final int SIZES = 480;
    static final int CROSS_SITE = 470;

    private Guards() {}
}
