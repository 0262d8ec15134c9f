package org.guildhall.life;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.identity.Actor;
import org.guildhall.platform.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a community ended. Where it was reopened, it is history. */
@DynamicUpdate
@Entity
class Closure {
    @Id
    public UUID id;

    public UUID communityId;
    public String reason;

    /** Where its members may go on; another community. */
    public @Nullable UUID successorId;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ClosingAnswer> checklist;

    public UUID closedBy;
    public Instant closedAt;
    public @Nullable Instant reopenedAt;

    protected Closure() {}

    Closure(
            Community community,
            String reason,
            @Nullable Community successor,
            List<ClosingAnswer> checklist,
            Actor actor) {
        this.id = Ids.next();
        this.communityId = community.id;
        this.reason = reason;
        this.successorId = successor == null ? null : successor.id;
        this.checklist = checklist;
        this.closedBy = actor.id();
        this.closedAt = actor.now();
    }

    void reopened(Instant now) {
        this.reopenedAt = now;
    }
}
