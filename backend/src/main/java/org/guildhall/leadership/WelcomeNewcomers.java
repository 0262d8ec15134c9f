package org.guildhall.leadership;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.guildhall.activity.Activities;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityConsumer;

/**
 * Names a greeter for everybody who joins, by rota, and another one when a greeter stops; whoever accepts the charter has read it.
 * The log is played one activity after the other, so turns are fair however many join at once.
 */
@ApplicationScoped
class WelcomeNewcomers implements ActivityConsumer {
    private final Newcomers newcomers;
    private final Activities activities;
    private final Clock clock;

    WelcomeNewcomers(Newcomers newcomers, Activities activities, Clock clock) {
        this.newcomers = newcomers;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "welcome-newcomers";
    }

    @Override
    public void consume(Activity activity) {
        var community = activity.communityId;
        if (community == null) {
            return;
        }
        switch (activity.kind) {
            case MEMBERSHIP_JOINED, REQUEST_APPROVED -> welcome(community, activity.subjectId);
            case MEMBERSHIP_LEFT,
                    MEMBERSHIP_REMOVED,
                    MEMBERSHIP_PAUSED,
                    RESPONSIBILITY_ENDED,
                    ROLE_ENDED,
                    ROLE_RELINQUISHED -> passOn(community, activity.subjectId);
            case CHARTER_ACCEPTED -> newcomers.charterRead(community, requireNonNull(activity.actorId), activity.at);
            default -> {}
        }
    }

    private void welcome(UUID community, UUID person) {
        var now = clock.instant();
        newcomers
                .unwelcomed(community, person, now)
                .ifPresent(arrived -> newcomers.nextGreeter(community, person).ifPresent(greeter -> {
                    var welcome = new NewcomerWelcome(arrived.membership(), arrived.community(), greeter, now);
                    newcomers.persist(welcome);
                    activities.record(welcome.assigned(arrived.person()));
                }));
    }

    private void passOn(UUID community, UUID greeter) {
        for (var stranded : newcomers.stranded(community, greeter)) {
            newcomers.nextGreeter(community, stranded.person().id).ifPresent(next -> {
                stranded.welcome().pass(next, clock.instant());
                activities.record(stranded.welcome().assigned(stranded.person()));
                newcomers.flush();
            });
        }
    }
}
