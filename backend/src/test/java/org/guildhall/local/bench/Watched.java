package org.guildhall.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A process and its children: their memory as PSS, in which shared pages are divided among those who share them, and the processor
 * time they have used.
 */
public final class Watched implements AutoCloseable {

    private static final long KIB_IN_MIB = 1024;

    private final ProcessHandle process;
    private final AtomicLong most = new AtomicLong();
    private final Thread watcher;

    /** Watches the process until it is closed. */
    public Watched(long pid) {
        process = ProcessHandle.of(pid).orElseThrow();
        watcher = Thread.ofVirtual().start(this::watch);
    }

    /** Memory now, in MiB. */
    public long now() {
        return all().mapToLong(Watched::pss).sum() / KIB_IN_MIB;
    }

    /** The most memory it has had while it was watched, in MiB. */
    public long most() {
        return most.get();
    }

    /** So far, in milliseconds. */
    double cpu() {
        return all().flatMap(one -> one.info().totalCpuDuration().stream())
                .mapToLong(Duration::toMillis)
                .sum();
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private void watch() {
        try {
            while (true) {
                var _ = most.accumulateAndGet(now(), Math::max);
                Thread.sleep(500);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private static long pss(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0; // It has ended meanwhile, or this is not Linux.
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
