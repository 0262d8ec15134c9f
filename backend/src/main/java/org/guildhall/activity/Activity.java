package org.guildhall.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** The record that something happened. Written once, in the transaction of what it records; only erasing a person changes it. */
@DynamicUpdate
@Entity
public class Activity {
    @Id
    public UUID id;

    /** Place in the log, given by the relay after the commit: without gaps, in the order in which readers see it. */
    public @Nullable Long seq;

    @Enumerated(EnumType.STRING)
    public ActivityKind kind;

    public Instant at;
    public @Nullable UUID actorId;
    public @Nullable UUID communityId;
    public String subjectKind;
    public UUID subjectId;
    public String subjectTitle;

    /** What the kind alone does not say, such as a reason; for the audit trail. */
    public @Nullable String detail;

    protected Activity() {}

    /** Something an actor did outside any community. */
    public static Activity of(ActivityKind kind, UUID actor, Subject subject, Instant at) {
        return new Activity(kind, actor, null, subject, at);
    }

    /** Something an actor did in a community; without one, the passing of time did it. */
    public static Activity in(UUID community, ActivityKind kind, @Nullable UUID actor, Subject subject, Instant at) {
        return new Activity(kind, actor, community, subject, at);
    }

    private Activity(ActivityKind kind, @Nullable UUID actor, @Nullable UUID community, Subject subject, Instant at) {
        this.id = Ids.next();
        this.kind = kind;
        this.at = at;
        this.actorId = actor;
        this.communityId = community;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.subjectTitle = subject.title();
    }

    /** The same with what the kind alone does not say. */
    public Activity because(@Nullable String detail) {
        this.detail = detail;
        return this;
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId, subjectTitle);
    }
}
