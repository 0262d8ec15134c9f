package org.guildhall.leadership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.community.Community;
import org.guildhall.community.Membership;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;
import org.guildhall.platform.Ids;
import org.guildhall.platform.WorkingDays;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Who greets a newcomer, and whether they did. */
@DynamicUpdate
@Entity
public class NewcomerWelcome {
    /** Within how many working days somebody says hello. */
    private static final int WORKING_DAYS = 1;

    @Id
    public UUID id;

    /** The newcomer's membership; one welcome for each. */
    public UUID membershipId;

    public UUID communityId;
    public UUID greeterId;

    /** When this greeter's turn came. */
    public Instant namedAt;

    /** Until when the newcomer should have been greeted: a working day after they came, on the community's clocks. */
    public Instant dueAt;

    public @Nullable Instant greetedAt;

    /** When the newcomer said they had read the charter, or accepted it. */
    public @Nullable Instant charterReadAt;

    /** When the newcomer put their first steps away. */
    public @Nullable Instant dismissedAt;

    protected NewcomerWelcome() {}

    NewcomerWelcome(Membership newcomer, Community community, UUID greeter, Instant now) {
        this.id = Ids.next();
        this.membershipId = newcomer.id;
        this.communityId = community.id;
        this.dueAt = WorkingDays.after(newcomer.since, WORKING_DAYS, ZoneId.of(community.timeZone));
        this.greeterId = greeter;
        this.namedAt = now;
    }

    /** Gives the newcomer to another greeter. */
    void pass(UUID greeter, Instant now) {
        this.greeterId = greeter;
        this.namedAt = now;
    }

    Activity assigned(Person newcomer) {
        return Activity.in(communityId, ActivityKind.NEWCOMER_ASSIGNED, null, newcomer.asSubject(), namedAt);
    }

    Activity greet(Person newcomer, Actor actor) {
        this.greetedAt = actor.now();
        return Activity.in(communityId, ActivityKind.NEWCOMER_GREETED, actor.id(), newcomer.asSubject(), actor.now());
    }

    void readCharter(Instant now) {
        this.charterReadAt = charterReadAt == null ? now : charterReadAt;
    }

    void dismiss(Instant now) {
        this.dismissedAt = now;
    }

    void bringBack() {
        this.dismissedAt = null;
    }
}
