package org.guildhall.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A consumer that remembers what it heard, and fails when told to. */
@ApplicationScoped
class WriteDown implements ActivityConsumer {
    private static final List<Activity> HEARD = new CopyOnWriteArrayList<>();
    private static final AtomicInteger FAILURES = new AtomicInteger();

    static List<ActivityKind> heardIn(String community) {
        return HEARD.stream()
                .filter(activity -> community.equals(String.valueOf(activity.communityId)))
                .map(activity -> activity.kind)
                .toList();
    }

    static void failNext(int times) {
        FAILURES.set(times);
    }

    @Override
    public String name() {
        return "write-down";
    }

    @Override
    public void consume(Activity activity) {
        if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("told to fail");
        }
        HEARD.add(activity);
    }
}
