package org.guildhall.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.identity.Actor;
import org.guildhall.identity.Person;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One person's belonging to one community. Ended memberships stay as history; who returns gets a new one. */
@DynamicUpdate
@Entity
public class Membership extends Tenure {
    @Id
    public UUID id;

    /** Of what the member says of themselves; who changes a state looks at the state instead, under a lock. */
    public int version;

    @Enumerated(EnumType.STRING)
    public MembershipState state;

    /** The person's name as lists sort it; kept up by the database. */
    @Column(insertable = false, updatable = false)
    public String nameKey;

    /** Member since; while it waits, since when it waits. A pause does not interrupt it. */
    public Instant since;

    public @Nullable String bring;
    public @Nullable String learn;

    /** What the community asked when this person asked to join, with an answer to each. */
    public List<String> questions;

    public List<String> answers;

    /** By when a request is answered, or until when an invitation stands. */
    public @Nullable Instant answerBy;

    public @Nullable Instant escalatedAt;
    public @Nullable UUID invitedBy;
    public @Nullable Instant endedAt;
    public @Nullable UUID endedBy;
    public @Nullable String reason;

    /** Since when somebody who was removed may come back. */
    public @Nullable Instant readmittedAt;

    protected Membership() {}

    Membership(Community community, Actor actor, MembershipState state, Role role) {
        this(community, actor.id(), actor.name(), state, role, actor.now());
    }

    /** Belonging that somebody else brought about. */
    public Membership(Community community, Person person, MembershipState state, Role role, Instant now) {
        this(community, person.id, person.name, state, role, now);
    }

    private Membership(Community community, UUID person, String name, MembershipState state, Role role, Instant now) {
        this.id = Ids.next();
        this.communityId = community.id;
        this.personId = person;
        this.nameKey = name.toLowerCase(Locale.ROOT);
        this.state = state;
        this.since = now;
        become(role, null, now);
        this.questions = List.of();
        this.answers = List.of();
    }

    /** Asks to join: the answer to each of the community's questions, due by a date. */
    static Membership asking(Community community, Actor actor, List<String> answers, Instant answerBy) {
        var request = new Membership(community, actor, MembershipState.REQUESTED, Role.MEMBER);
        request.questions = answers.isEmpty() ? List.of() : List.copyOf(community.joinQuestions);
        request.answers = List.copyOf(answers);
        request.answerBy = answerBy;
        return request;
    }

    /** The activity of a membership that has just come about. */
    Activity begun(Actor actor) {
        var kind =
                state == MembershipState.REQUESTED ? ActivityKind.MEMBERSHIP_REQUESTED : ActivityKind.MEMBERSHIP_JOINED;
        return Activity.in(communityId, kind, actor.id(), actor.subject(), since);
    }

    /** Belongs from now on, by the person's own deed. */
    Activity enter(Person person, Instant now) {
        return enter(ActivityKind.MEMBERSHIP_JOINED, person.id, person.asSubject(), now);
    }

    /** Belongs from now on because somebody else saw to it. */
    public Activity enter(Person person, Actor actor) {
        return enter(ActivityKind.MEMBERSHIP_JOINED, actor.id(), person.asSubject(), actor.now());
    }

    /** Takes up an invitation, or walks in where everybody may meanwhile. */
    Activity accept(Actor actor) {
        return enter(ActivityKind.MEMBERSHIP_JOINED, actor.id(), actor.subject(), actor.now());
    }

    /** Somebody who answers requests lets the person in. */
    Activity approve(Person person, Actor actor) {
        return enter(ActivityKind.REQUEST_APPROVED, actor.id(), person.asSubject(), actor.now());
    }

    /** Belongs and leads from now on: part of what brings a community back to life, which is what gets recorded. */
    void enterAsLeader(Actor actor) {
        var _ = accept(actor);
        become(Role.LEADER, null, actor.now());
    }

    private Activity enter(ActivityKind kind, UUID actor, Subject who, Instant now) {
        this.state = MembershipState.ACTIVE;
        this.since = now;
        return Activity.in(communityId, kind, actor, who, now);
    }

    Activity leave(Actor actor) {
        return leave(actor.subject(), actor);
    }

    /** The person no longer waits: takes back the request, or declines the invitation. */
    Activity withdraw(Actor actor) {
        var kind =
                state == MembershipState.REQUESTED ? ActivityKind.REQUEST_WITHDRAWN : ActivityKind.INVITATION_DECLINED;
        var end = state == MembershipState.REQUESTED ? MembershipState.LEFT : MembershipState.DECLINED;
        return end(end, kind, actor, actor.subject());
    }

    /** Somebody who answers requests says no. */
    public Activity decline(Actor actor, Person person, String reason) {
        this.reason = reason;
        return end(MembershipState.DECLINED, ActivityKind.REQUEST_DECLINED, actor, person.asSubject())
                .because(reason);
    }

    Activity remove(Actor actor, Person person, String reason) {
        this.reason = reason;
        return end(MembershipState.REMOVED, ActivityKind.MEMBERSHIP_REMOVED, actor, person.asSubject())
                .because(reason);
    }

    /** The community takes its invitation back. */
    public Activity uninvite(Actor actor, Person person) {
        return end(MembershipState.EXPIRED, ActivityKind.INVITATION_WITHDRAWN, actor, person.asSubject());
    }

    /** Nobody accepted or declined the invitation in time. */
    public Activity expire(Person person, Instant now) {
        this.state = MembershipState.EXPIRED;
        this.endedAt = now;
        return Activity.in(communityId, ActivityKind.INVITATION_EXPIRED, null, person.asSubject(), now);
    }

    /** Nobody answered the request in time. */
    public Activity escalate(Person person, Instant now) {
        this.escalatedAt = now;
        return Activity.in(communityId, ActivityKind.REQUEST_ESCALATED, null, person.asSubject(), now);
    }

    /** A steward lets somebody who was removed come back. */
    public void readmit(Instant now) {
        this.readmittedAt = now;
    }

    /** Rests; a role is given up, because roles need somebody who is there. */
    Activity pause(Actor actor) {
        this.state = MembershipState.PAUSED;
        become(Role.MEMBER, null, actor.now());
        return of(ActivityKind.MEMBERSHIP_PAUSED, actor, actor.subject());
    }

    Activity resume(Actor actor) {
        this.state = MembershipState.ACTIVE;
        return of(ActivityKind.MEMBERSHIP_RESUMED, actor, actor.subject());
    }

    Activity introduce(Actor actor, MembershipResource.Introduction words) {
        var _ = say(words);
        this.version++;
        return of(ActivityKind.MEMBERSHIP_EDITED, actor, actor.subject());
    }

    /** What the person says of themselves on the way in. */
    Membership say(MembershipResource.Introduction words) {
        this.bring = words.bring();
        this.learn = words.learn();
        return this;
    }

    private Activity end(MembershipState end, ActivityKind kind, Actor actor, Subject subject) {
        this.state = end;
        become(Role.MEMBER, null, actor.now());
        this.endedAt = actor.now();
        this.endedBy = actor.id();
        return of(kind, actor, subject);
    }

    /** Ends the belonging of somebody who went, or who was taken out of the organisation; a role that ends with it is told of. */
    public Activity leave(Subject who, Actor actor) {
        var held = role == Role.MEMBER ? null : role.name();
        return end(MembershipState.LEFT, ActivityKind.MEMBERSHIP_LEFT, actor, who)
                .because(held);
    }
}
