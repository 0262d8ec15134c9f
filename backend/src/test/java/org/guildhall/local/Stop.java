package org.guildhall.local;

/** The local run cannot go on. The message is for the person at the terminal and says what to do. */
final class Stop extends RuntimeException {

    Stop(String message) {
        super(message);
    }
}
