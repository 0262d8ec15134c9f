package org.guildhall.local;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The terminal belongs to the person at it; the engines speak only when something is wrong. */
final class Quiet {

    // Held, because the logging library forgets the level of a logger that nobody holds.
    private static final Logger ROOT = Logger.getLogger("");

    private Quiet() {}

    static void down() {
        ROOT.setLevel(Level.WARNING);
    }
}
