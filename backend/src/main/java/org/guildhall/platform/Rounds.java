package org.guildhall.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Sees to it that each {@link Round} is gone when it is time; the database lets one replica do it. */
@ApplicationScoped
class Rounds {
    private final DataSource database;
    private final Clock clock;
    private final List<Round> rounds;
    private @Nullable Scheduler scheduler;

    Rounds(DataSource database, Clock clock, @All List<Round> rounds) {
        this.database = database;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        var started = Scheduler.create(database)
                .startTasks(rounds.stream().map(this::task).toList())
                .threads(1)
                .build();
        started.start();
        scheduler = started;
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private RecurringTask<Void> task(Round round) {
        return Tasks.recurring(round.name(), FixedDelay.of(round.every()))
                .execute((_, _) -> QuarkusTransaction.requiringNew().run(() -> round.go(clock.instant())));
    }
}
