package org.guildhall.community;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;
import org.jspecify.annotations.Nullable;

/** What a membership says of the role that the person holds: which, since when and until when. */
@MappedSuperclass
public abstract class Tenure {
    public UUID communityId;
    public UUID personId;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** Leaders first; computed by the database from the role. */
    @Column(insertable = false, updatable = false)
    public short rank;

    /** Since when the person holds a role above MEMBER. */
    public @Nullable Instant roleSince;

    /** Until when they agreed to hold it; absent until a term was agreed. */
    public @Nullable Instant roleUntil;

    /** Whether the end of this term was announced. */
    public boolean termAnnounced;

    /** Whether the person leads only because somebody had to; taking the role on ends that. */
    public boolean interim;

    /** Holds a role from now on, with a term that the person agreed to. */
    public Activity take(Person holder, Role role, Instant until, Actor actor) {
        become(role, until, actor.now());
        return of(ActivityKind.ROLE_TAKEN, actor, holder.asSubject()).because(role.name());
    }

    /** Goes back to being a member by one's own wish. */
    public Activity relinquish(Actor actor) {
        var held = role;
        become(Role.MEMBER, null, actor.now());
        return of(ActivityKind.ROLE_RELINQUISHED, actor, actor.subject()).because(held.name());
    }

    /** Goes back to being a member because somebody else says so. */
    public Activity endRole(Person holder, String reason, Actor actor) {
        become(Role.MEMBER, null, actor.now());
        return of(ActivityKind.ROLE_ENDED, actor, holder.asSubject()).because(reason);
    }

    /** Leads until somebody takes the role on, because nobody else does. */
    public Activity lead(Person holder, Instant until, Actor actor) {
        become(Role.LEADER, until, actor.now());
        this.interim = true;
        return of(ActivityKind.LEADER_APPOINTED, actor, holder.asSubject());
    }

    /** Gives the role a new term; one's own word makes an interim leader a leader. */
    public Activity renew(Person holder, Instant until, Actor actor) {
        this.roleUntil = until;
        this.termAnnounced = false;
        this.interim = interim && !actor.id().equals(personId);
        return of(ActivityKind.TERM_RENEWED, actor, holder.asSubject());
    }

    /** Says, once for each term, that it ends soon. */
    public Activity announceEnd(Person holder, Instant now) {
        this.termAnnounced = true;
        return Activity.in(communityId, ActivityKind.TERM_ENDING, null, holder.asSubject(), now);
    }

    final void become(Role role, @Nullable Instant until, Instant now) {
        this.roleSince = role == Role.MEMBER ? null : this.role == role ? roleSince : now;
        this.role = role;
        this.roleUntil = until;
        this.termAnnounced = false;
        this.interim = false;
    }

    final Activity of(ActivityKind kind, Actor actor, Subject subject) {
        return Activity.in(communityId, kind, actor.id(), subject, actor.now());
    }
}
