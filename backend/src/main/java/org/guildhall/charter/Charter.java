package org.guildhall.charter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guildhall.activity.Activity;
import org.guildhall.activity.ActivityKind;
import org.guildhall.activity.Subject;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One version of what a community agrees on. The text of a ratified one never changes; the database sees to it. */
@DynamicUpdate
@Entity
public class Charter {
    /** Half of what a version can count to. */
    private static final int MOST_EDITS = 1 << 30;

    /** How far a version is on its way. */
    @Schema(name = "CharterState", description = "How far this version is on its way; the ratified one is in force.")
    public enum State {
        DRAFT,
        CONSULTATION,
        RATIFIED,
        SUPERSEDED
    }

    @Id
    public UUID id;

    @Version
    public int version;

    public UUID communityId;

    /** Counts from 1 in each community. */
    public int number;

    @Enumerated(EnumType.STRING)
    public State state;

    @Embedded
    public CharterText text;

    public @Nullable Instant editedAt;
    public @Nullable UUID editedBy;

    /** Since when members have been asked, at the last time they were. */
    public @Nullable Instant consultedAt;

    /** The last day on which they are asked, in the community's time zone. */
    public @Nullable LocalDate consultationUntil;

    /** When somebody ended the consultation by hand. */
    public @Nullable Instant consultationEndedAt;

    public @Nullable Instant ratifiedAt;
    public @Nullable UUID ratifiedBy;

    /** Why it was ratified although objections were open. */
    public @Nullable String overrideReason;

    public @Nullable Instant reviewNotedAt;

    /** What a draft would begin with; nobody has written it yet. */
    @Transient
    public boolean unwritten;

    protected Charter() {}

    private Charter(UUID communityId, int number, int version, CharterText text) {
        this.id = Ids.next();
        this.communityId = communityId;
        this.number = number;
        this.version = version;
        this.state = State.DRAFT;
        this.text = text;
        this.unwritten = true;
    }

    /** The first draft. */
    Charter(Community community) {
        this(community.id, 1, 0, CharterText.first(community));
    }

    /** The draft that continues this one. */
    Charter next() {
        return new Charter(communityId, number + 1, version + 1, text);
    }

    /** Somebody begins to write it. Its versions count from anywhere, so that no edit of a draft that was discarded fits it. */
    void begin() {
        this.unwritten = false;
        this.version = ThreadLocalRandom.current().nextInt(MOST_EDITS);
    }

    boolean unratified() {
        return state == State.DRAFT || state == State.CONSULTATION;
    }

    /** Whether members are asked on that day. */
    boolean consults(LocalDate today) {
        return state == State.CONSULTATION && consultationUntil != null && !consultationUntil.isBefore(today);
    }

    /** Whether its words are no longer those that members were last asked about. */
    boolean changedSinceConsultation() {
        return consultedAt != null && editedAt != null && editedAt.isAfter(consultedAt);
    }

    Activity write(CharterText text, Actor actor, Community community) {
        var kind = editedAt == null ? ActivityKind.CHARTER_DRAFTED : ActivityKind.CHARTER_EDITED;
        this.text = text;
        this.state = State.DRAFT;
        this.editedAt = actor.now();
        this.editedBy = actor.id();
        return activity(kind, actor, community);
    }

    Activity discarded(Actor actor, Community community) {
        return activity(ActivityKind.CHARTER_DISCARDED, actor, community);
    }

    Activity consult(LocalDate until, Actor actor, Community community) {
        this.consultedAt = state == State.CONSULTATION ? consultedAt : actor.now();
        this.state = State.CONSULTATION;
        this.consultationUntil = until;
        this.consultationEndedAt = null;
        return activity(ActivityKind.CONSULTATION_OPENED, actor, community);
    }

    Activity endConsultation(Actor actor, Community community) {
        this.state = State.DRAFT;
        this.consultationEndedAt = actor.now();
        return activity(ActivityKind.CONSULTATION_ENDED, actor, community);
    }

    /** @param overrideReason why open objections do not stand against it; null when there are none */
    Activity ratify(@Nullable String overrideReason, Actor actor, Community community) {
        this.state = State.RATIFIED;
        this.ratifiedAt = actor.now();
        this.ratifiedBy = actor.id();
        this.overrideReason = overrideReason;
        return activity(ActivityKind.CHARTER_RATIFIED, actor, community).because(overrideReason);
    }

    Activity accepted(Actor actor, Community community) {
        return activity(ActivityKind.CHARTER_ACCEPTED, actor, community);
    }

    Activity reviewDue(Community community, Instant now) {
        this.reviewNotedAt = now;
        return Activity.in(communityId, ActivityKind.CHARTER_REVIEW_DUE, null, subject(community), now);
    }

    Activity activity(ActivityKind kind, Actor actor, Community community) {
        return Activity.in(communityId, kind, actor.id(), subject(community), actor.now());
    }

    private Subject subject(Community community) {
        return new Subject("charter", id, community.name);
    }
}
