package org.guildhall.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody who took part in a discussion. Written by {@link Tally} alone. */
@Entity
@Immutable
@IdClass(Participant.Key.class)
class Participant {
    record Key(UUID discussionId, UUID personId) {}

    @Id
    public UUID discussionId;

    @Id
    public UUID personId;

    /** What they wrote that is neither hidden nor deleted. */
    public int posts;

    public Instant since;

    protected Participant() {}
}
