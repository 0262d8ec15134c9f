package org.guildhall.leadership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.community.Community;
import org.guildhall.community.Role;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A role above MEMBER, offered to a member. Who already holds it is asked for another term. */
@DynamicUpdate
@Entity
public class RoleOffer {

    /** Where an offer stands. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        EXPIRED
    }

    @Id
    public UUID id;

    public UUID communityId;
    public UUID personId;

    @Enumerated(EnumType.STRING)
    public Role role;

    public @Nullable String message;

    @Enumerated(EnumType.STRING)
    public State state;

    public UUID offeredBy;
    public Instant offeredAt;
    public Instant expiresAt;
    public @Nullable Instant endedAt;

    protected RoleOffer() {}

    RoleOffer(Community community, Person person, RoleOfferResource.NewRoleOffer wish, Duration validity, Actor actor) {
        this.id = Ids.next();
        this.communityId = community.id;
        this.personId = person.id;
        this.role = wish.role();
        this.message = wish.message();
        this.state = State.OPEN;
        this.offeredBy = actor.id();
        this.offeredAt = actor.now();
        this.expiresAt = actor.now().plus(validity);
    }

    Activity offered(Person person, Actor actor) {
        return about(ActivityKind.ROLE_OFFERED, person.asSubject(), actor);
    }

    /** Whether it can still be answered. */
    boolean waits(Instant now) {
        return state == State.OPEN && expiresAt.isAfter(now);
    }

    /** Notes the answer; taking the role on is the membership's part, and is what is told. */
    void accept(Actor actor) {
        end(State.ACCEPTED, actor.now());
    }

    Activity decline(Actor actor) {
        end(State.DECLINED, actor.now());
        return about(ActivityKind.ROLE_DECLINED, actor.subject(), actor);
    }

    Activity withdraw(Person person, Actor actor) {
        end(State.WITHDRAWN, actor.now());
        return about(ActivityKind.ROLE_OFFER_WITHDRAWN, person.asSubject(), actor);
    }

    Activity expire(Person person, Instant now) {
        end(State.EXPIRED, now);
        return Activity.in(communityId, ActivityKind.ROLE_OFFER_EXPIRED, null, person.asSubject(), now)
                .because(role.name());
    }

    private void end(State state, Instant now) {
        this.state = state;
        this.endedAt = now;
    }

    private Activity about(ActivityKind kind, Subject who, Actor actor) {
        return Activity.in(communityId, kind, actor.id(), who, actor.now()).because(role.name());
    }
}
