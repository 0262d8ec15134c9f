package org.guildhall.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** How somebody reacted to a discussion or a reply in it; of each kind at most once. */
@DynamicUpdate
@Entity
public class Reaction {
    @Id
    public UUID id;

    public UUID discussionId;

    /** Null where it is to the discussion itself. */
    public @Nullable UUID replyId;

    public UUID personId;

    @Enumerated(EnumType.STRING)
    public ReactionKind kind;

    public Instant at;

    protected Reaction() {}
}
