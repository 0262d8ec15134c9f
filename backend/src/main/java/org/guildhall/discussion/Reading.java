package org.guildhall.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** How far a person has read a discussion, and how they want to hear of it. */
@DynamicUpdate
@Entity
@IdClass(Reading.Key.class)
public class Reading {
    /** Whose it is, and of what. */
    public record Key(UUID personId, UUID discussionId) {}

    @Id
    public UUID personId;

    @Id
    public UUID discussionId;

    /** The number of the last reply that was read, 0 when only the opening was; null when it was never opened. */
    public @Nullable Integer readUpTo;

    /** Null when as in its community. */
    @Enumerated(EnumType.STRING)
    public @Nullable Watch watch;

    public @Nullable Instant mutedUntil;

    protected Reading() {}
}
