package org.guildhall.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL that outlived the run that started it. It holds the data directory, so the next run must end it. */
final class LeftoverServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LeftoverServer() {}

    static void stop(Path directory) {
        try {
            var lock = directory.resolve("postmaster.pid");
            if (!Files.exists(lock)) {
                return;
            }
            var written = Files.readAllLines(lock);
            if (written.isEmpty()) {
                Files.delete(lock);
                return;
            }
            var holder = ProcessHandle.of(Long.parseLong(written.getFirst().trim()));
            if (holder.isEmpty()) {
                return; // PostgreSQL itself clears the lock of a dead server, with more checks than we could make.
            }
            var command = holder.get().info().commandLine().orElse("");
            if (command.contains("postgres")
                    && command.contains(directory.toAbsolutePath().toString())) {
                // The interrupt is PostgreSQL's fast shutdown: open transactions roll back, what was committed is
                // written.
                Signals.interrupt(holder.get(), PATIENCE);
            } else {
                // The number belongs to another program by now, which PostgreSQL would take for a running server.
                Files.delete(lock);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
