package org.guildhall.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks processes to end, and waits until they have. */
final class Signals {

    private Signals() {}

    /** Java has no interrupt for other processes, and the polite signal it has means "wait for everybody" to PostgreSQL. */
    static void interrupt(ProcessHandle process, Duration patience) {
        try {
            var status = new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
            if (status != 0 && process.isAlive()) {
                throw stays(process);
            }
        } catch (IOException refused) {
            throw stays(process);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (!ended(process, patience)) {
            throw stays(process);
        }
    }

    /** Politely first, then for certain. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            if (!ended(process, patience)) {
                throw stays(process);
            }
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static IllegalStateException stays(ProcessHandle process) {
        return new IllegalStateException("Process " + process.pid() + " of an earlier run does not stop ("
                + process.info().commandLine().orElse("unknown program") + "). End it and start again.");
    }
}
