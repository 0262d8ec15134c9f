package org.guildhall.activity;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Turns committed activities into a log that others can follow: gives them gap-free numbers and plays them to each consumer, at
 * least once and in order. Every replica runs one; the database lets one at a time do each piece of work.
 */
@ApplicationScoped
class ActivityRelay {
    private static final Logger LOG = Logger.getLogger(ActivityRelay.class);
    private static final long PAUSE_MILLIS = 250;
    private static final int MOST_FAILURES = 8;
    private static final int TURN = 20;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("activity-relay").daemon().factory());
    private final ActivityLog log;
    private final Activities activities;
    private final List<ActivityConsumer> consumers;

    ActivityRelay(ActivityLog log, Activities activities, @All List<ActivityConsumer> consumers) {
        this.log = log;
        this.activities = activities;
        this.consumers = consumers;
    }

    void start(@Observes StartupEvent event) throws SQLException {
        for (var consumer : consumers) {
            log.introduce(consumer.name());
        }
        var _ = thread.scheduleWithFixedDelay(this::turn, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdown();
        var _ = thread.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void turn() {
        try {
            var busy = true;
            while (busy) {
                busy = log.number() > 0;
                for (var consumer : consumers) {
                    busy |= playSome(consumer);
                }
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The activity relay pauses: %s", e.getMessage());
        }
    }

    /** Plays a handful, so that a consumer with much to hear keeps neither the numbers nor the other consumers waiting. */
    private boolean playSome(ActivityConsumer consumer) throws SQLException {
        var played = 0;
        while (played < TURN && play(consumer)) {
            played++;
        }
        return played == TURN;
    }

    /** Plays one activity to a consumer. False when there is none for now. */
    private boolean play(ActivityConsumer consumer) throws SQLException {
        var heard = new UUID[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<UUID> next = log.next(consumer.name());
                if (next.isEmpty()) {
                    return false;
                }
                heard[0] = next.get();
                consumer.consume(activities.findById(next.get()));
                activities.flush();
                log.advance(consumer.name());
                return true;
            });
        } catch (RuntimeException failure) {
            if (heard[0] == null) {
                throw failure;
            }
            LOG.errorf(failure, "%s could not consume activity %s", consumer.name(), heard[0]);
            log.fail(consumer.name(), heard[0], String.valueOf(failure.getMessage()), MOST_FAILURES);
            return false;
        }
    }
}
