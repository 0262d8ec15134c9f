package org.guildhall.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program that runs beside us. Should we be killed, the next run finds it by its note and ends it. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SHOWN = 25;

    private final Process process;
    private final Path note;
    private final @Nullable Path log;

    private Child(Process process, Path note, @Nullable Path log) {
        this.process = process;
        this.note = note;
        this.log = log;
    }

    /** @param log where its output goes, or null for this terminal */
    static Child start(
            Path note, @Nullable Path log, Map<String, String> environment, Path folder, List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.redirectInput(new File("/dev/null"));
        builder.redirectOutput(
                log == null ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.to(log.toFile()));
        try {
            var process = builder.start();
            Files.writeString(note, process.pid() + " " + startOf(process.toHandle()));
            return new Child(process, note, log);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Ends the program an earlier run left behind; a process that merely has its number by now is left alone. */
    static void endLeftover(Path note) {
        try {
            if (!Files.exists(note)) {
                return;
            }
            var words = Files.readString(note).split(" ");
            if (words.length == 2) {
                ProcessHandle.of(Long.parseLong(words[0]))
                        .filter(process -> startOf(process).equals(words[1]))
                        .ifPresent(process -> end(process, PATIENCE));
            }
            Files.deleteIfExists(note);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Number and moment of the start name a process for good; the number alone is given again. */
    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    /** Returns when it answers at the address, and stops the run when it will not. */
    void awaitAnswer(URI address, String name, Duration patience) throws InterruptedException {
        var last = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < last && process.isAlive()) {
            if (answers(address)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new Stop(name + " did not start. " + lastWords());
    }

    /** With the oldest client Java has: what it costs while asking in vain is missing to what is being started. */
    private static boolean answers(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int await() throws InterruptedException {
        return process.waitFor();
    }

    String lastWords() {
        if (log == null) {
            return "Its messages are above.";
        }
        try {
            var lines = Files.readAllLines(log);
            var end = lines.subList(Math.max(0, lines.size() - SHOWN), lines.size());
            return "The end of " + log + ":\n" + String.join("\n", end);
        } catch (IOException unreadable) {
            return "It said nothing.";
        }
    }

    private static void end(ProcessHandle process, Duration patience) {
        // A shell in between might keep the signal to itself.
        var everybody = Stream.concat(process.descendants(), Stream.of(process)).toList();
        everybody.forEach(ProcessHandle::destroy);
        everybody.forEach(one -> Signals.end(one, patience));
    }

    @Override
    public void close() {
        close(PATIENCE);
    }

    void close(Duration patience) {
        end(process.toHandle(), patience);
        try {
            Files.deleteIfExists(note);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
