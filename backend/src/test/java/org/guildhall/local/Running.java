package org.guildhall.local;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.Deque;

/** Everything that must be stopped again, the newest first: the service ends before the engines it needs. */
final class Running {

    private final Deque<AutoCloseable> things = new ArrayDeque<>();
    private volatile boolean stopping;

    @CanIgnoreReturnValue
    synchronized <T extends AutoCloseable> T add(T thing) {
        if (stopping) {
            close(thing); // Ctrl-C came while it was starting.
            throw new Stop("Stopped.");
        }
        things.push(thing);
        return thing;
    }

    boolean stopping() {
        return stopping;
    }

    synchronized void stop() {
        stopping = true;
        while (!things.isEmpty()) {
            close(things.pop());
        }
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception refused) {
            System.err.println("While stopping: " + refused.getMessage());
        }
    }
}
