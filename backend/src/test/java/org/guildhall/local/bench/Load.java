package org.guildhall.local.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes requests on several kept-alive connections at once, each as fast as the answers come. */
public final class Load {

    private final int port;
    private final Work work;
    private final AtomicInteger next = new AtomicInteger();

    public Load(int port, Work work) {
        this.port = port;
        this.work = work;
    }

    /**
     * What one connection saw.
     *
     * @param failures statuses nobody expected
     */
    private record Seen(long[] nanos, List<Integer> failures, long bytes) {}

    /** Goes on where the run before stopped, so that a warm-up uses up none of what is measured. */
    public Figures run(int connections, Duration duration) throws InterruptedException, ExecutionException {
        var began = System.nanoTime();
        var seen = new ArrayList<Future<Seen>>();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                seen.add(workers.submit(() -> repeat(began + duration.toNanos())));
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var nanos = new ArrayList<long[]>();
        var failures = new ArrayList<Integer>();
        var bytes = 0L;
        for (var one : seen) {
            nanos.add(one.get().nanos());
            failures.addAll(one.get().failures());
            bytes += one.get().bytes();
        }
        return Figures.of(nanos.stream().flatMapToLong(Arrays::stream).toArray(), seconds, failures, bytes);
    }

    private Seen repeat(long until) throws IOException {
        var nanos = new long[1024];
        var count = 0;
        var failures = new ArrayList<Integer>();
        var bytes = 0L;
        try (var wire = new Wire(port)) {
            for (var now = System.nanoTime(); now < until; ) {
                var number = next.getAndIncrement();
                if (work.once() && number >= work.requests().size()) {
                    break;
                }
                var answer =
                        wire.send(work.requests().get(number % work.requests().size()));
                var then = System.nanoTime();
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, count * 2);
                }
                nanos[count++] = then - now;
                if (!work.expected().contains(answer.status())) {
                    failures.add(answer.status());
                }
                bytes += answer.size();
                now = then;
            }
        }
        return new Seen(Arrays.copyOf(nanos, count), failures, bytes);
    }
}
