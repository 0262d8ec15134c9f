package org.guildhall.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was exchanged in this run; kept in a file, because Quarkus loads test classes more than once. */
final class Exchanges {
    private static final Path SEEN =
            Path.of("target", "exchanges-" + ProcessHandle.current().pid() + ".txt");
    private static final Set<String> WRITTEN = ConcurrentHashMap.newKeySet();

    private Exchanges() {}

    static void saw(Contract.Operation operation, int status) {
        write(answer(operation, status));
    }

    static void saw(String problemCode) {
        write("problem " + problemCode);
    }

    static String answer(Contract.Operation operation, int status) {
        return operation.id() + " " + status;
    }

    static Set<String> all() {
        try {
            return Files.exists(SEEN) ? Set.copyOf(Files.readAllLines(SEEN)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String line) {
        if (WRITTEN.add(line)) {
            try {
                Files.writeString(SEEN, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
